package vn.chidao.compliance.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

import vn.chidao.compliance.ComplianceEvidenceView;
import vn.chidao.compliance.ComplianceItemView;
import vn.chidao.compliance.ComplianceView;
import vn.chidao.platform.text.Capitals;

/** The annex as a document to print and sign. */
@Component
class PrintedAnnex {

	private final AnnexWords words;

	PrintedAnnex(AnnexWords words) {
		this.words = words;
	}

	byte[] of(ComplianceView compliance) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.getDocumentInformation().setTitle(this.words.title(compliance));
			document.getDocumentCatalog().setLanguage(this.words.text("language"));
			try (PdfPages pages = new PdfPages(document)) {
				pages.text(PdfPages.Face.TITLE, this.words.title(compliance));
				pages.text(PdfPages.Face.QUIET, this.words.subtitle(compliance));
				for (ComplianceItemView item : compliance.items()) {
					item(pages, item);
				}
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void item(PdfPages pages, ComplianceItemView item) throws IOException {
		pages.gap();
		pages.text(PdfPages.Face.HEADING, item.title() + ": " + this.words.state(item.state()));
		pages.text(PdfPages.Face.PLAIN, item.summary());
		pages.text(PdfPages.Face.QUIET, Capitals.first(item.requirement()));
		pages.text(PdfPages.Face.QUIET, this.words.text("clause", this.words.citations(item)));
		for (ComplianceEvidenceView found : item.cases()) {
			pages.row(this.words.day(found.date()), this.words.state(found.state()), found.label(),
					this.words.value(found) + " (" + this.words.basis(found) + ")");
		}
	}

}
