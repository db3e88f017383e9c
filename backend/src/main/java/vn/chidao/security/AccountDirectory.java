package vn.chidao.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.persistence.UuidBytes;

/**
 * Looks up the account behind a token with one statement per request. An identity seen
 * for the first time gets an account, so that an administrator finds it and can link it.
 */
@Component
class AccountDirectory {

	private static final Duration SEEN_PRECISION = Duration.ofMinutes(15);

	private static final int NAME_LENGTH = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountDirectory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The account of an identity that has just shown a valid token.
	 * @param issuer {@code iss}
	 * @param subject {@code sub}
	 * @param name the name the identity provider shows
	 * @return the account
	 */
	Entry seen(String issuer, String subject, String name) {
		String displayName = name.substring(0, Math.min(name.length(), NAME_LENGTH));
		Entry entry = find(issuer, subject).orElseGet(() -> register(issuer, subject, displayName));
		if (entry.seenBefore(this.clock.instant().minus(SEEN_PRECISION)) || !entry.displayName().equals(displayName)) {
			this.jdbc.sql("update account set last_seen_at = :now, display_name = :name where id = :id")
				.param("now", Timestamp.from(this.clock.instant()))
				.param("name", displayName)
				.param("id", UuidBytes.of(entry.id().value()))
				.update();
		}
		return entry;
	}

	private Optional<Entry> find(String issuer, String subject) {
		return this.jdbc
			.sql("select id, display_name, person_id, last_seen_at from account where issuer = :iss and subject = :sub")
			.param("iss", issuer)
			.param("sub", subject)
			.query(Entry::read)
			.optional();
	}

	private Entry register(String issuer, String subject, String name) {
		Timestamp now = Timestamp.from(this.clock.instant());
		try {
			this.jdbc.sql("""
					insert into account (id, version, created_at, issuer, subject, display_name, last_seen_at)
					values (:id, 0, :now, :iss, :sub, :name, :now)
					""")
				.param("id", UuidBytes.of(Ids.next()))
				.param("now", now)
				.param("iss", issuer)
				.param("sub", subject)
				.param("name", name)
				.update();
		}
		catch (DuplicateKeyException ex) {
			// the first two requests of a browser arrive together: the other one
			// registered it
			return find(issuer, subject).orElseThrow(() -> ex);
		}
		return find(issuer, subject).orElseThrow();
	}

	/**
	 * What a request needs to know of an account.
	 *
	 * @param id the account
	 * @param displayName the name the identity provider shows
	 * @param person the person it is linked to, or null
	 * @param lastSeenAt when it was last seen, null before the first time
	 */
	record Entry(AccountId id, String displayName, @Nullable PersonId person, @Nullable Instant lastSeenAt) {

		static Entry read(ResultSet row, int index) throws SQLException {
			byte[] person = row.getBytes("person_id");
			Timestamp seen = row.getTimestamp("last_seen_at");
			return new Entry(new AccountId(UuidBytes.from(row.getBytes("id"))), row.getString("display_name"),
					(person != null) ? new PersonId(UuidBytes.from(person)) : null,
					(seen != null) ? seen.toInstant() : null);
		}

		boolean seenBefore(Instant instant) {
			return this.lastSeenAt == null || this.lastSeenAt.isBefore(instant);
		}

	}

}
