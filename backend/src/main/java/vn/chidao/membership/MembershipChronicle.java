package vn.chidao.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.WrittenTime;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * Tells when it is, writes down what happened to persons and posts, and tells the rest of
 * the system.
 */
@Component
class MembershipChronicle {

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final PostTitles titles;

	private final Clock clock;

	MembershipChronicle(AuditTrail audit, ApplicationEventPublisher events, PostTitles titles, Clock clock) {
		this.audit = audit;
		this.events = events;
		this.titles = titles;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	void registered(PersonView person) {
		this.audit.record(MembershipAction.CREATE_PERSON, person.id(), "Đăng ký cán bộ " + person.title());
	}

	/**
	 * Says what was changed, and never to what: the trail is no place for telephone
	 * numbers.
	 */
	void updated(PersonView person, PersonDetails before, PersonDetails after) {
		List<String> changed = new ArrayList<>();
		note(changed, "họ và tên", before.fullName(), after.fullName());
		note(changed, "xưng hô", before.honorific(), after.honorific());
		note(changed, "chức vụ", before.publicOffice(), after.publicOffice());
		note(changed, "cơ quan", before.agencyId(), after.agencyId());
		note(changed, "người đứng đầu cơ quan", before.headsAgency(), after.headsAgency());
		note(changed, "thư điện tử", before.contact().email(), after.contact().email());
		note(changed, "điện thoại", before.contact().phone(), after.contact().phone());
		String what = changed.isEmpty() ? "không có gì thay đổi" : String.join(", ", changed);
		this.audit.record(MembershipAction.UPDATE_PERSON, person.id(), "Sửa cán bộ " + person.title() + ": " + what);
	}

	private static void note(List<String> changed, String name, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			changed.add(name);
		}
	}

	void appointed(MembershipView membership, PersonView person) {
		this.audit.record(MembershipAction.APPOINT_MEMBER, membership.id(), membership.committeeId(),
				"Cử " + person.title() + " làm " + title(membership) + " từ "
						+ WrittenTime.VIETNAMESE.day(membership.validFrom()));
		this.events.publishEvent(new MemberAppointed(membership.id(), membership.committeeId(), membership.personId()));
	}

	void appointedFromRoster(MembershipView membership, PersonView person) {
		this.audit.record(MembershipAction.APPOINT_MEMBER, membership.id(), membership.committeeId(),
				"Cử " + person.title() + " làm " + title(membership) + " từ "
						+ WrittenTime.VIETNAMESE.day(membership.validFrom()) + " (nhập danh sách)");
	}

	void amended(MembershipView membership, String why) {
		this.audit.record(MembershipAction.APPOINT_MEMBER, membership.id(), membership.committeeId(),
				"Sửa chức danh " + title(membership) + ": " + why);
	}

	void moved(MembershipView membership, int position) {
		this.audit.record(MembershipAction.MOVE_MEMBER, membership.id(), membership.committeeId(),
				"Xếp " + title(membership) + " vào vị trí " + position + " theo thứ tự lễ tân");
	}

	void withdrawn(MembershipView membership) {
		this.audit.record(MembershipAction.END_MEMBERSHIP, membership.id(), membership.committeeId(),
				"Xóa chức danh " + title(membership) + " khi hoàn tác việc nhập danh sách");
	}

	void withdrawn(PersonView person) {
		this.audit.record(MembershipAction.UPDATE_PERSON, person.id(),
				"Xóa cán bộ " + person.title() + " khi hoàn tác việc nhập danh sách");
	}

	void changed(CommitteeId body) {
		this.events.publishEvent(new MembersChanged(body));
	}

	void ended(MembershipView membership, String reason) {
		this.audit.record(MembershipAction.END_MEMBERSHIP, membership.id(), membership.committeeId(),
				"Thôi làm " + title(membership) + " sau ngày "
						+ WrittenTime.VIETNAMESE.day(Objects.requireNonNull(membership.validTo())) + ": " + reason);
		this.events.publishEvent(new MembershipEnded(membership.id(), membership.committeeId(), membership.personId()));
	}

	private String title(MembershipView membership) {
		return this.titles.onRecord(membership);
	}

}
