package org.waymark.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what each request says to the database, its session included. */
@Configuration(proxyBeanMethods = false)
public class Statements {
    /** A request with this header is counted under its value. */
    public static final String HEADER = "X-Count-As";

    private static final Map<String, List<Said>> SAID = new ConcurrentHashMap<>();
    private static final ThreadLocal<@Nullable List<Said>> NOW = new ThreadLocal<>();
    private static final Set<String> RUNS = Set.of("execute", "executeQuery", "executeUpdate");

    /** What the request under this name said, in order. */
    public static List<String> of(String name) {
        return SAID.getOrDefault(name, List.of()).stream().map(Said::sql).toList();
    }

    /** What the database noticed about each of them. */
    static List<List<String>> noticesOf(String name) {
        return SAID.getOrDefault(name, List.of()).stream().map(Said::notices).toList();
    }

    private record Said(String sql, List<String> notices) {}

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static OncePerRequestFilter countsPerRequest() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var name = request.getHeader(HEADER);
                if (name == null) {
                    chain.doFilter(request, response);
                    return;
                }
                var said = new ArrayList<Said>();
                NOW.set(said);
                try {
                    chain.doFilter(request, response);
                } finally {
                    NOW.remove();
                    SAID.put(name, said);
                }
            }
        };
    }

    @Bean
    static BeanPostProcessor listensAtTheDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource")
                        ? listening(DataSource.class, source, "")
                        : bean;
            }
        };
    }

    private static Object listening(Class<?> type, Object target, String sql) {
        return Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    try {
                        var prepares = method.getName().startsWith("prepare");
                        var text =
                                arguments != null
                                                && arguments.length > 0
                                                && arguments[0] instanceof String s
                                        ? s
                                        : sql;
                        var runs = RUNS.contains(method.getName());
                        var said = runs ? note(text) : null;
                        var result = method.invoke(target, arguments);
                        if (said != null) listen(said, (Statement) target);
                        if (result instanceof Connection c)
                            return listening(Connection.class, c, "");
                        if (prepares) return listening(method.getReturnType(), result, text);
                        if (method.getName().equals("createStatement"))
                            return listening(method.getReturnType(), result, "");
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static @Nullable Said note(String sql) {
        var all = NOW.get();
        if (all == null) return null;
        var said = new Said(sql.strip().replaceAll("\\s+", " "), new ArrayList<>());
        all.add(said);
        return said;
    }

    private static void listen(Said said, Statement statement) throws SQLException {
        for (var w = statement.getWarnings(); w != null; w = w.getNextWarning())
            said.notices().add(w.getMessage());
    }
}
