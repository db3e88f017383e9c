package vn.chidao.compliance.figures;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.ComplianceItemView.NextWindow;
import vn.chidao.compliance.measure.MeetingRhythmState;
import vn.chidao.regulation.CitationView;

/**
 * How often a body holds its regular meeting, and when the next one is due, GraphQL type
 * {@code MeetingRhythm}.
 *
 * @param text what the texts say
 * @param state how it stands, null for those who may not know of the body's meetings, and
 * for a day to come
 * @param lastHeldOn the day of its last regular meeting, null where none is on record,
 * and for those who may not know
 * @param window in which days the next meeting is due, null where that cannot be said
 * @param daysLeft calendar days to the last of them, negative once it has passed, null
 * without a window
 */
public record MeetingRhythmView(Text text, @Nullable MeetingRhythmState state, @Nullable LocalDate lastHeldOn,
		@Nullable NextWindow window, @Nullable Integer daysLeft) {

	/**
	 * How often, in short.
	 * @return such as "1 quý/lần", null where no text says
	 */
	public @Nullable String often() {
		return this.text.often();
	}

	/**
	 * How often, in whole sentences.
	 * @return what the text says, or that it does not
	 */
	public String requirement() {
		return this.text.requirement();
	}

	/**
	 * Where it says so.
	 * @return empty where no text says
	 */
	public List<CitationView> citations() {
		return this.text.citations();
	}

	/**
	 * What the texts say of how often.
	 *
	 * @param often in short, null where they do not say
	 * @param requirement in whole sentences
	 * @param citations where
	 */
	record Text(@Nullable String often, String requirement, List<CitationView> citations) {

		Text {
			citations = List.copyOf(citations);
		}

	}

}
