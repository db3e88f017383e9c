package vn.chidao.regulation;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.text.ParsedProvision;
import vn.chidao.regulation.text.ProvisionKind;

/** One provision of the text; part of {@link Regulation}. */
@Entity
class RegulationProvision {

	@Id
	@Column(name = "id", updatable = false)
	private UUID id;

	@Column(name = "position", updatable = false)
	private int position;

	@Enumerated(EnumType.STRING)
	@Column(name = "kind", updatable = false)
	private ProvisionKind kind;

	@Column(name = "number", updatable = false)
	private String number;

	@Column(name = "heading", updatable = false)
	private @Nullable String heading;

	@Column(name = "text", updatable = false)
	private String text;

	@Column(name = "anchor", updatable = false)
	private String anchor;

	@Column(name = "parent_anchor", updatable = false)
	private @Nullable String parentAnchor;

	@Column(name = "label", updatable = false)
	private String label;

	protected RegulationProvision() {
	}

	RegulationProvision(ParsedProvision parsed, @Nullable String parentAnchor, int position) {
		this.id = Ids.next();
		this.position = position;
		this.kind = parsed.kind();
		this.number = parsed.number();
		this.heading = parsed.heading();
		this.text = parsed.text();
		this.anchor = parsed.anchor();
		this.parentAnchor = parentAnchor;
		this.label = parsed.citation();
	}

	RegulationProvision(DraftProvision draft, int position) {
		this.id = Ids.next();
		this.position = position;
		this.kind = draft.kind();
		this.number = draft.number();
		this.heading = draft.heading();
		this.text = draft.text();
		this.anchor = draft.anchor();
		this.parentAnchor = draft.parentAnchor();
		this.label = draft.label();
	}

	DraftProvision draft() {
		return new DraftProvision(this.kind, this.number, this.heading, this.text, this.anchor, this.parentAnchor,
				this.label);
	}

	UUID uuid() {
		return this.id;
	}

	ProvisionView view(UUID regulation) {
		return new ProvisionView(new ProvisionId(this.id), new RegulationId(regulation), this.kind, this.number,
				this.heading, this.text, this.anchor, this.parentAnchor, this.label);
	}

}
