package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.testing.Northmoor;

/** No handler shows a child without the read log: it returns what only the log's door makes. */
class HandlersTest {
    private static final Set<Class<?>> SAFE =
            Set.of(Shown.class, Next.class, Made.class, Printed.class);

    @Test
    void every_handler_returns_what_was_logged_or_says_why_it_shows_no_child() {
        var handlers =
                Northmoor.area()
                        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .values()
                        .stream()
                        .map(HandlerMethod::getMethod)
                        .filter(m -> m.getDeclaringClass().getName().startsWith("org.waymark"))
                        .toList();
        assertThat(handlers).isNotEmpty().filteredOn(m -> !isSafe(m)).isEmpty();
    }

    @Test
    void a_handler_that_opts_out_is_found() throws NoSuchMethodException {
        assertThat(isSafe(OptsOut.class.getDeclaredMethod("open"))).isFalse();
    }

    private static boolean isSafe(Method handler) {
        return SAFE.contains(handler.getReturnType())
                || AnnotatedElementUtils.hasAnnotation(handler, ShowsNoChild.class);
    }

    /** Returns what it likes, on purpose. */
    static final class OptsOut {
        @RequestMapping("/no-such-address")
        String open() {
            return "Amira";
        }
    }
}
