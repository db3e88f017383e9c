package vn.chidao.support;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TestDatabaseIT {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@Test
	void runsOnTheServerThatWasAskedFor() {
		String version = this.jdbc.sql("select version()").query(String.class).single();
		assertThat(version)
			.matches((TestDatabase.kind() == TestDatabase.Kind.MYSQL) ? "9\\.7\\..*" : "11\\.4\\..*MariaDB.*");
	}

	@Test
	void findsVietnameseNamesWithoutTheirMarks() {
		boolean same = this.jdbc.sql("select 'Đề án' collate utf8mb4_0900_ai_ci = 'de an'")
			.query(Boolean.class)
			.single();
		assertThat(same).isTrue();
	}

	@Test
	void keepsInstantsInUtc() {
		Instant noonInVietnam = Instant.parse("2026-11-19T05:00:00.123456Z");
		String stored = this.jdbc.sql("select cast(:at as char)")
			.param("at", java.sql.Timestamp.from(noonInVietnam))
			.query(String.class)
			.single();
		assertThat(stored).startsWith("2026-11-19 05:00:00.123456");
	}

	@Test
	void readsWhatOthersHaveCommitted() {
		String isolation = this.jdbc.sql("select @@transaction_isolation").query(String.class).single();
		assertThat(isolation).isEqualTo("READ-COMMITTED");
	}

	@Test
	void countsTheStatementsOfAPieceOfWork() {
		assertThat(this.statements.during(() -> {
			this.jdbc.sql("select 1").query(Integer.class).single();
			this.jdbc.sql("select 2").query(Integer.class).single();
		})).containsExactly("select 1", "select 2");
	}

}
