package vn.chidao.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.chidao.membership.Mentions;
import vn.chidao.platform.persistence.UuidBytes;

/**
 * Which persons and memberships have begun a report. What is owed and not begun goes when
 * nobody owes it any more.
 */
@Component
class ReportMentions implements Mentions {

	private final JdbcClient jdbc;

	ReportMentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<UUID> mentioned(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Set.of();
		}
		List<byte[]> wanted = ids.stream().map(UuidBytes::of).toList();
		return Set.copyOf(this.jdbc.sql("""
				select membership_id from report where membership_id in (:ids) and state <> 'OWED'
				union select person_id from report where person_id in (:ids) and state <> 'OWED'
				""").param("ids", wanted).query((row, index) -> UuidBytes.from(row.getBytes(1))).list());
	}

}
