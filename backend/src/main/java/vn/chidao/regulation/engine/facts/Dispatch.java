package vn.chidao.regulation.engine.facts;

import java.time.Instant;
import java.util.Set;

import vn.chidao.regulation.engine.terms.NoticeField;

/**
 * The sending of a meeting's notice.
 *
 * @param sentAt when it goes out
 * @param inWriting whether it is a written notice
 * @param stated what the notice states
 * @param papersAttached whether the documents go with it
 */
public record Dispatch(Instant sentAt, boolean inWriting, Set<NoticeField> stated, boolean papersAttached) {

	public Dispatch {
		stated = Set.copyOf(stated);
	}

}
