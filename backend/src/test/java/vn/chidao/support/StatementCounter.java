package vn.chidao.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements that reach the database, whoever sends them, so that a test
 * can demand that a list costs the same however long it is.
 */
public final class StatementCounter implements BeanPostProcessor {

	private static final ThreadLocal<@Nullable List<String>> COUNTED = new ThreadLocal<>();

	StatementCounter() {
	}

	/**
	 * The statements an action sends on this thread.
	 * @param action what is measured
	 * @return their SQL in order
	 */
	public static List<String> during(Runnable action) {
		List<String> statements = new CopyOnWriteArrayList<>();
		COUNTED.set(statements);
		try {
			action.run();
		}
		finally {
			COUNTED.remove();
		}
		return statements;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof DataSource source) ? proxy(DataSource.class, source) : bean;
	}

	private static <T> T proxy(Class<T> type, T target) {
		InvocationHandler handler = (self, method, arguments) -> wrap(invoke(target, method, arguments), method,
				arguments);
		return type
			.cast(Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static @Nullable Object wrap(@Nullable Object result, Method method, Object @Nullable [] arguments) {
		return switch (result) {
			case Connection connection -> proxy(Connection.class, connection);
			case PreparedStatement statement -> {
				count(arguments);
				yield statement;
			}
			case Statement statement -> proxy(Statement.class, statement);
			case null, default -> {
				if (method.getDeclaringClass() == Statement.class && method.getName().startsWith("execute")) {
					count(arguments);
				}
				yield result;
			}
		};
	}

	private static void count(Object @Nullable [] arguments) {
		List<String> statements = COUNTED.get();
		if (statements != null && arguments != null && arguments.length > 0) {
			statements.add(String.valueOf(arguments[0]));
		}
	}

	private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
