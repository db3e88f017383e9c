package vn.chidao.meeting.convocation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.WorkingDeadlineView;
import vn.chidao.meeting.session.MemberRequestView;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.FindingView;

/**
 * What the rules say of a convocation if it were sent now, GraphQL type
 * {@code ConvocationCheck}.
 *
 * @param dispatchDeadline latest moment for notice and papers, null where no rule says
 * @param dispatchCitations the clauses behind that moment
 * @param findings what would refuse or warn
 * @param viewerCanConvoke whether the viewer may convene it
 * @param viewerCanPropose whether the viewer may propose it
 * @param memberRequest what it takes if the viewer begins to ask for it together with
 * other members, null where they need not or may not
 */
record ConvocationCheckView(@Nullable WorkingDeadlineView dispatchDeadline, List<CitationView> dispatchCitations,
		List<FindingView> findings, boolean viewerCanConvoke, boolean viewerCanPropose,
		@Nullable MemberRequestView memberRequest) {
}
