package vn.chidao.report;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.NodeLoader;
import vn.chidao.platform.graphql.Page;

/**
 * Finds reports; shows only what the current actor may know of.
 */
@Component
@Transactional(readOnly = true)
class Reports implements NodeLoader {

	private final ReportSearch search;

	private final Viewers viewers;

	Reports(ReportSearch search, Viewers viewers) {
		this.search = search;
		this.viewers = viewers;
	}

	Connection<ReportView> page(Page page, ReportFilter filter) {
		return this.search.page(this.viewers.current(), page, filter);
	}

	@Override
	public String typeName() {
		return "Report";
	}

	@Override
	public Map<UUID, ReportView> load(Collection<UUID> ids) {
		return this.search.visible(this.viewers.current(), ids);
	}

}
