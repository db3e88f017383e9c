package vn.chidao.meeting.invitation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a member says in writing.
 *
 * @param text the words
 * @param submittedAt when they were given
 */
@Embeddable
public record WrittenOpinion(@Column(name = "opinion_text") String text,
		@Column(name = "opinion_submitted_at") Instant submittedAt) {
}
