package vn.chidao.platform.persistence;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers that run without a gap inside a scope and year: sessions of a body,
 * conclusions, notices. The row stays locked until the caller's transaction ends, so a
 * number given in a transaction that fails is given again.
 */
@Component
public class RunningNumbers {

	private final JdbcClient jdbc;

	RunningNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next number.
	 * @param scope whose numbers, normally a body
	 * @param series what is numbered, for example {@code CONCLUSION}; at most 40
	 * characters
	 * @param year the calendar year
	 * @return 1 for the first
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int next(UUID scope, String series, int year) {
		byte[] key = ByteBuffer.allocate(16)
			.putLong(scope.getMostSignificantBits())
			.putLong(scope.getLeastSignificantBits())
			.array();
		this.jdbc.sql("""
				insert into running_number (scope_id, series, number_year, latest)
				values (:scope, :series, :year, 1)
				on duplicate key update latest = latest + 1
				""").param("scope", key).param("series", series).param("year", year).update();
		return this.jdbc.sql("""
				select latest from running_number
				where scope_id = :scope and series = :series and number_year = :year
				""").param("scope", key).param("series", series).param("year", year).query(Integer.class).single();
	}

}
