package vn.chidao.audit;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.CommitteeId;

@Controller
class AuditTrailController {

	private final AuditTrailReader trail;

	private final AuditLogReader log;

	AuditTrailController(AuditTrailReader trail, AuditLogReader log) {
		this.trail = trail;
		this.log = log;
	}

	@QueryMapping
	Connection<AuditEventView> auditTrail(@Argument String objectId, @Argument int first,
			@Argument @Nullable String after) {
		return this.trail.read(GlobalId.parse(objectId), Page.of(first, after));
	}

	@QueryMapping
	Connection<AuditEventView> auditLog(@Argument @Nullable CommitteeId committeeId, @Argument int first,
			@Argument @Nullable String after) {
		return this.log.read(committeeId, Page.of(first, after));
	}

}
