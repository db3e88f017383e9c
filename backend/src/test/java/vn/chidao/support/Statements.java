package vn.chidao.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Knows which SQL statements a piece of work sends to the database, whoever sends them.
 * For tests that hold the number of statements constant in the size of the result:
 * {@code assertThat(statements.during(() -> listMeetings(50))).hasSameSizeAs(...)}.
 */
public class Statements implements BeanPostProcessor {

	private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

	/**
	 * Does the work and listens.
	 * @param work what to do; it must be finished when it returns
	 * @return the statements in order, without those of the job scheduler, which runs
	 * beside every test
	 */
	public List<String> during(Runnable work) {
		this.seen.clear();
		work.run();
		synchronized (this.seen) {
			return List.copyOf(this.seen);
		}
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof DataSource source) ? new Listening(source) : bean;
	}

	private Connection listenTo(Connection connection) {
		return (Connection) Proxy.newProxyInstance(Statements.class.getClassLoader(),
				new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> invoke(connection, method, arguments));
	}

	private @Nullable Object invoke(Connection connection, Method method, Object @Nullable [] arguments)
			throws Throwable {
		if (method.getName().startsWith("prepare") && arguments != null) {
			String sql = String.valueOf(arguments[0]);
			if (!sql.contains("scheduled_tasks")) {
				this.seen.add(sql);
			}
		}
		try {
			return method.invoke(connection, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private final class Listening extends DelegatingDataSource {

		Listening(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return listenTo(super.getConnection());
		}

	}

}
