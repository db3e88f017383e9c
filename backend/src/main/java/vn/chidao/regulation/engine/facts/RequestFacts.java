package vn.chidao.regulation.engine.facts;

/**
 * A meeting that members asked for together is turned down.
 *
 * @param meeting the meeting
 * @param asked how many members have asked for it
 * @param members how many members there are
 */
public record RequestFacts(MeetingShape meeting, int asked, int members) implements Facts {
}
