package vn.chidao.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.calendar.Calendars;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.NextMeeting;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.security.Actor;
import vn.chidao.security.CommitteeId;

/**
 * What the viewer owes, over GraphQL.
 */
@Controller
class WorkController {

	private final WorkDesk desk;

	private final NextMeeting next;

	private final Calendars calendars;

	private final Committees committees;

	WorkController(WorkDesk desk, NextMeeting next, Calendars calendars, Committees committees) {
		this.desk = desk;
		this.next = next;
		this.calendars = calendars;
		this.committees = committees;
	}

	@QueryMapping
	MyWork myWork(Actor actor) {
		return this.desk.of(actor);
	}

	@SchemaMapping(typeName = "MyWork")
	@Nullable MeetingView nextMeeting(MyWork work) {
		return this.next.ofViewer().orElse(null);
	}

	@SchemaMapping(typeName = "WorkItem")
	Urgency urgency(WorkItem item) {
		return Urgency.of(item.dueOn(), this.desk.today());
	}

	@SchemaMapping(typeName = "WorkItem")
	@Nullable Integer workingDaysLeft(WorkItem item) {
		LocalDate lastDay = item.dueOn();
		return (lastDay != null) ? this.calendars.current().workingDaysLeft(this.desk.today(), lastDay) : null;
	}

	@BatchMapping(typeName = "WorkItem")
	Map<WorkItem, CommitteeView> committee(List<WorkItem> items) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(items.stream().map((item) -> new CommitteeId(item.committee())).distinct().toList());
		return Batch.of(items, (item) -> found.get(new CommitteeId(item.committee())));
	}

}
