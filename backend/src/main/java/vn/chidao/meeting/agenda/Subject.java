package vn.chidao.meeting.agenda;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.SubjectClass;

/**
 * What an agenda item is about.
 *
 * @param title title
 * @param subject its class; the regulation says who decides it
 * @param topic the matter it is, among those a regulation may want on the agenda; null
 * for any other
 * @param presenterId membership of who presents it, where named
 */
@Embeddable
public record Subject(@Column(name = "title") String title,
		@Enumerated(EnumType.STRING) @Column(name = "subject") SubjectClass subject,
		@Enumerated(EnumType.STRING) @Column(name = "topic") @Nullable AgendaTopic topic,
		@Column(name = "presenter_id") @Nullable UUID presenterId) {
}
