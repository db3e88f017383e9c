package vn.chidao.platform.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.NodeId;
import vn.chidao.platform.graphql.SourceCitation;

/**
 * One thing a person owes.
 *
 * @param kind what is asked
 * @param title what it is about, in the language of the request
 * @param committee id of the body it belongs to
 * @param dueOn the last day, null where no rule says
 * @param citations the clauses that ask for it
 * @param subjectId id of the object to open
 * @param subject the view of that object
 */
public record WorkItem(WorkKind kind, String title, UUID committee, @Nullable LocalDate dueOn,
		List<? extends SourceCitation> citations, NodeId subjectId, Object subject) {

	/**
	 * An id that stays the same while the thing is owed.
	 * @return kind and subject
	 */
	public String id() {
		return this.kind + ":" + this.subjectId.globalId();
	}

}
