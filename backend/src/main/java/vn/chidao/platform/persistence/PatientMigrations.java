package vn.chidao.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import javax.sql.DataSource;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets a migration run as long as it needs: the time-out that keeps a stalled database
 * from holding up an answer would cut the change of a large table in half.
 */
@Component
class PatientMigrations implements FlywayConfigurationCustomizer {

	private static final int UNLIMITED = 0;

	@Override
	public void customize(FluentConfiguration configuration) {
		configuration.dataSource(new Patient(Objects.requireNonNull(configuration.getDataSource())));
	}

	private static final class Patient extends DelegatingDataSource {

		Patient(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			connection.setNetworkTimeout(Runnable::run, UNLIMITED);
			return connection;
		}

	}

}
