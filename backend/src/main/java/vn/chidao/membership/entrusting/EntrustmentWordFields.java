package vn.chidao.membership.entrusting;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.membership.EntrustmentView;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.CitationView;

/** How an entrustment reads, on what it rests, and whether the viewer may end it. */
@Controller
class EntrustmentWordFields {

	private final EntrustmentWords words;

	private final EntrustmentDesk desk;

	EntrustmentWordFields(EntrustmentWords words, EntrustmentDesk desk) {
		this.words = words;
		this.desk = desk;
	}

	@BatchMapping(typeName = "Entrustment")
	Map<EntrustmentView, String> line(List<EntrustmentView> entrustments) {
		return this.words.lines(entrustments);
	}

	@BatchMapping(typeName = "Entrustment")
	Map<EntrustmentView, List<CitationView>> citations(List<EntrustmentView> entrustments) {
		return this.words.citations(entrustments);
	}

	@BatchMapping(typeName = "Entrustment")
	Map<EntrustmentView, Boolean> viewerCanEnd(List<EntrustmentView> entrustments) {
		return Batch.of(entrustments, this.desk::mayStillEnd);
	}

}
