package vn.chidao.membership.roster;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One person or membership that an import made or changed.
 *
 * @param kind what was done
 * @param objectId to whom or what
 * @param objectVersion the version it had afterwards
 * @param title what it is called
 * @param beforeJson what was there before, null for something new
 */
@Embeddable
record RosterImportItem(@Enumerated(EnumType.STRING) @Column(name = "kind") RosterItemKind kind,
		@Column(name = "object_id") UUID objectId, @Column(name = "object_version") int objectVersion,
		@Column(name = "title") String title, @Column(name = "before_json") @Nullable String beforeJson) {

	private static final int LONGEST = 500;

	RosterImportItem {
		title = title.substring(0, Math.min(title.length(), LONGEST));
	}

}
