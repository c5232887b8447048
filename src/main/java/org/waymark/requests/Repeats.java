package org.waymark.requests;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymark.sql.Id;

/**
 * A repeat is answered as done also where the command would be refused now because the first one
 * succeeded: sent already, closed already, handed over and no longer one's own. Commands may thus
 * check the state before {@link CommandKeys#once}. Around the outermost transaction, because a
 * refusal rolls it back.
 */
@Configuration(proxyBeanMethods = false)
class Repeats {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor repeatsAreDone(ObjectProvider<CommandKeys> keys) {
        var advisor = new DefaultPointcutAdvisor(new Commands(), new Repeated(keys));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static final class Commands extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> target) {
            return method.isAnnotationPresent(Transactional.class)
                    && Arrays.stream(method.getParameterTypes()).anyMatch(Commands::holdsKey)
                    && canAnswer(method.getReturnType());
        }

        private static boolean holdsKey(Class<?> type) {
            return type == CommandKey.class || keyOf(type).isPresent();
        }

        /** Of nothing, or of the id that is kept with the key. */
        private static boolean canAnswer(Class<?> returned) {
            return returned == void.class
                    || returned == UUID.class
                    || Id.class.isAssignableFrom(returned);
        }
    }

    private record Repeated(ObjectProvider<CommandKeys> keys) implements MethodInterceptor {
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            var within = TransactionSynchronizationManager.isActualTransactionActive();
            try {
                return call.proceed();
            } catch (RuntimeException refused) {
                if (within) throw refused;
                var made = key(call).flatMap(key -> keys.getObject().repeated(key));
                if (made.isEmpty()) throw refused;
                return answer(call.getMethod().getReturnType(), made.get());
            }
        }
    }

    private static Optional<CommandKey> key(MethodInvocation call) {
        return Stream.of(call.getArguments()).flatMap(a -> keyIn(a).stream()).findFirst();
    }

    private static Optional<CommandKey> keyIn(@Nullable Object argument) {
        if (argument == null) return Optional.empty();
        if (argument instanceof CommandKey key) return Optional.of(key);
        return keyOf(argument.getClass())
                .map(m ->
                        (CommandKey)
                                org.springframework.util.ReflectionUtils.invokeMethod(m, argument));
    }

    private static Optional<Method> keyOf(Class<?> command) {
        if (!command.isRecord()) return Optional.empty();
        return Arrays.stream(command.getRecordComponents())
                .filter(c -> c.getType() == CommandKey.class)
                .map(java.lang.reflect.RecordComponent::getAccessor)
                .findFirst();
    }

    private static @Nullable Object answer(Class<?> type, UUID made)
            throws ReflectiveOperationException {
        if (type == void.class) return null;
        return type == UUID.class ? made : type.getConstructor(UUID.class).newInstance(made);
    }
}
