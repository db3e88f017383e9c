package vn.chidao.platform.graphql.http;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.http.Claim.Fresh;

/**
 * Remembers mutations by principal and key for a day. A row is RUNNING until the
 * transaction of the mutation itself turns it into EFFECT, and DONE once the answer is
 * stored; so after a crash it is known whether anything happened.
 */
@Component
class IdempotentRequests {

	/** How long a key is remembered. */
	static final Duration MEMORY = Duration.ofHours(24);

	/** After this, a request without an answer has died with its process. */
	private static final Duration DEAD = Duration.ofSeconds(60);

	private final JdbcClient jdbc;

	private final Clock clock;

	IdempotentRequests(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Claim claim(Fresh wanted, byte[] requestHash) {
		if (insert(wanted, requestHash)) {
			return wanted;
		}
		Optional<Row> found = find(wanted);
		if (found.isEmpty()) {
			return new Claim.Busy();
		}
		Row row = found.get();
		Instant now = this.clock.instant();
		if (row.createdAt().isBefore(now.minus(MEMORY))) {
			return takeOver(wanted, row, requestHash);
		}
		if (!Arrays.equals(row.requestHash(), requestHash)) {
			return new Claim.OtherPayload();
		}
		if (row.response() != null) {
			return new Claim.Done(row.response());
		}
		if (row.createdAt().isAfter(now.minus(DEAD))) {
			return new Claim.Busy();
		}
		return "EFFECT".equals(row.state()) ? new Claim.AnswerLost() : takeOver(wanted, row, requestHash);
	}

	/**
	 * Note, in the transaction of the mutation, that it takes effect.
	 * @param claim under which claim
	 */
	void takesEffect(Fresh claim) {
		statement(
				"update idempotent_request set state = 'EFFECT' where principal = :principal and idempotency_key = :key",
				claim)
			.update();
	}

	void finish(Fresh claim, String response) {
		statement("""
				update idempotent_request set state = 'DONE', response = :response
				where principal = :principal and idempotency_key = :key
				""", claim).param("response", response).update();
	}

	/**
	 * Forget a request that came to nothing, so that it can be sent again.
	 * @param claim under which claim
	 * @return false if it took effect after all
	 */
	boolean release(Fresh claim) {
		return statement("""
				delete from idempotent_request
				where principal = :principal and idempotency_key = :key and state = 'RUNNING'
				""", claim).update() > 0;
	}

	int forgetOld() {
		return this.jdbc.sql("delete from idempotent_request where created_at < :limit")
			.param("limit", Timestamp.from(this.clock.instant().minus(MEMORY)))
			.update();
	}

	private boolean insert(Fresh wanted, byte[] requestHash) {
		try {
			return statement("""
					insert into idempotent_request (principal, idempotency_key, request_hash, state, created_at)
					values (:principal, :key, :hash, 'RUNNING', :now)
					""", wanted).param("hash", requestHash)
				.param("now", Timestamp.from(this.clock.instant()))
				.update() > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	// of several that try, only the one that finds the row as it was wins
	private Claim takeOver(Fresh wanted, Row row, byte[] requestHash) {
		int won = statement("""
				update idempotent_request
				set created_at = :now, request_hash = :hash, state = 'RUNNING', response = null
				where principal = :principal and idempotency_key = :key and created_at = :seen and state = :state
				""", wanted).param("now", Timestamp.from(this.clock.instant()))
			.param("hash", requestHash)
			.param("seen", Timestamp.from(row.createdAt()))
			.param("state", row.state())
			.update();
		return (won > 0) ? wanted : new Claim.Busy();
	}

	private Optional<Row> find(Fresh wanted) {
		return statement("""
				select request_hash, state, response, created_at from idempotent_request
				where principal = :principal and idempotency_key = :key
				""", wanted)
			.query((row, index) -> new Row(row.getBytes("request_hash"), row.getString("state"),
					row.getString("response"), row.getTimestamp("created_at").toInstant()))
			.optional();
	}

	private JdbcClient.StatementSpec statement(String sql, Fresh claim) {
		return this.jdbc.sql(sql).param("principal", claim.principal()).param("key", claim.key());
	}

	// compared field by field only, never as a whole
	@SuppressWarnings("ArrayRecordComponent")
	private record Row(byte[] requestHash, String state, @Nullable String response, Instant createdAt) {

	}

}
