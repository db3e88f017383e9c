package vn.chidao.membership.entrusting;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.platform.graphql.Batch;

/** Whether the viewer may entrust anything in a body. */
@Controller
class EntrustmentRightFields {

	private final EntrustmentDesk desk;

	EntrustmentRightFields(EntrustmentDesk desk) {
		this.desk = desk;
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, Boolean> viewerCanEntrust(List<CommitteeView> committees) {
		return Batch.of(committees, (committee) -> this.desk.mayEntrust(committee.id()));
	}

}
