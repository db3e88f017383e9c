package vn.chidao.compliance.figures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.measure.Judged;
import vn.chidao.meeting.AttendanceStatus;

/**
 * How members came to closed meetings, GraphQL type {@code AttendanceFigures}. A
 * substitute is counted by itself: they do not speak for the member (61/QĐ-BCĐ, Điều 7
 * khoản 5), and are not the member's presence.
 *
 * @param meetings how many meetings
 * @param invited how many places of members
 * @param present there in person
 * @param substituted somebody came for them
 * @param excused away with consent
 * @param absent away without
 */
public record AttendanceFigures(int meetings, int invited, int present, int substituted, int excused, int absent) {

	static AttendanceFigures of(Collection<FigureRows.Places> rows) {
		Map<AttendanceStatus, Integer> filled = new EnumMap<>(AttendanceStatus.class);
		Set<UUID> meetings = new HashSet<>();
		int invited = 0;
		for (FigureRows.Places row : rows) {
			int places = row.places().intValue();
			meetings.add(row.meeting());
			invited += places;
			if (row.attendance() != null) {
				filled.merge(row.attendance(), places, Integer::sum);
			}
		}
		return new AttendanceFigures(meetings.size(), invited, filled.getOrDefault(AttendanceStatus.PRESENT, 0),
				filled.getOrDefault(AttendanceStatus.SUBSTITUTED, 0), filled.getOrDefault(AttendanceStatus.EXCUSED, 0),
				filled.getOrDefault(AttendanceStatus.ABSENT, 0));
	}

	/**
	 * Places of which the record says how they were filled.
	 * @return a count
	 */
	public int recorded() {
		return this.present + this.substituted + this.excused + this.absent;
	}

	/**
	 * How many of the places on record were filled by the members themselves.
	 * @return whole percent, null where nothing is on record
	 */
	public @Nullable Integer percent() {
		return (recorded() > 0) ? new Judged.Share(this.present, recorded()).percent() : null;
	}

}
