package vn.chidao.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.document.StoredFileId;
import vn.chidao.document.StoredFileView;
import vn.chidao.document.StoredFiles;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.regulation.RegulationId;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/** What cases and paths refer to; one statement each for a list. */
@Controller
class CaseReferences {

	private final Committees committees;

	private final Regulations regulations;

	private final StoredFiles files;

	CaseReferences(Committees committees, Regulations regulations, StoredFiles files) {
		this.committees = committees;
		this.regulations = regulations;
		this.files = files;
	}

	@BatchMapping(typeName = "ProcedureCase", field = "body")
	Map<ProcedureCaseView, CommitteeView> bodyOfCase(List<ProcedureCaseView> cases) {
		return Batch.of(cases, ProcedureCaseView::bodyId,
				bodies(cases.stream().map(ProcedureCaseView::bodyId).toList()));
	}

	@BatchMapping(typeName = "ProcedurePath", field = "body")
	Map<ProcedurePathView, CommitteeView> bodyOfPath(List<ProcedurePathView> paths) {
		return Batch.of(paths, ProcedurePathView::bodyId,
				bodies(paths.stream().map(ProcedurePathView::bodyId).toList()));
	}

	@BatchMapping(typeName = "ProcedureCase")
	Map<ProcedureCaseView, RegulationView> regulation(List<ProcedureCaseView> cases) {
		List<RegulationId> wanted = cases.stream()
			.map(CaseReferences::regulationId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<RegulationId, RegulationView> found = wanted.isEmpty() ? Map.of() : this.regulations.views(wanted);
		return Batch.of(cases, CaseReferences::regulationId, found);
	}

	@BatchMapping(typeName = "ProcedureCase", field = "files")
	Map<ProcedureCaseView, List<StoredFileView>> files(List<ProcedureCaseView> cases) {
		List<StoredFileId> wanted = cases.stream()
			.flatMap((procedureCase) -> procedureCase.fileIds().stream())
			.map(StoredFileId::new)
			.collect(Collectors.toSet())
			.stream()
			.toList();
		Map<StoredFileId, StoredFileView> found = wanted.isEmpty() ? Map.of() : this.files.views(wanted);
		return Batch.of(cases,
				(procedureCase) -> procedureCase.fileIds()
					.stream()
					.map((file) -> found.get(new StoredFileId(file)))
					.filter(Objects::nonNull)
					.toList());
	}

	private Map<CommitteeId, CommitteeView> bodies(Collection<CommitteeId> ids) {
		return this.committees.views(ids.stream().distinct().toList());
	}

	private static @Nullable RegulationId regulationId(ProcedureCaseView procedureCase) {
		UUID regulation = procedureCase.basis().regulation();
		return (regulation != null) ? new RegulationId(regulation) : null;
	}

}
