package vn.chidao.membership.powers;

import java.util.List;

import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * A power in a body; GraphQL type {@code CommitteeRight}.
 *
 * @param power the power
 * @param meetingKinds the kinds of meetings it is about; empty for a power over the work
 * @param stated whether the text states who has it
 * @param sourceQuality how much of the text is known
 * @param holders whom the text names
 * @param people who has it on the day
 * @param delegateTo to whom the text lets it be delegated
 * @param citations where the text says so
 */
record CommitteeRightView(Power power, List<MeetingKind> meetingKinds, boolean stated, SourceQuality sourceQuality,
		List<String> holders, List<RightHolderView> people, List<String> delegateTo, List<CitationView> citations) {
}
