package vn.chidao.regulation.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.text.ProvisionKind;

/**
 * Reads the files in {@code regulations/}: five regulations and the national rules.
 */
public final class TemplateFiles {

	private static final List<String> REGULATIONS = List.of("da06-kg61", "kg85", "tn771", "tct426", "hp852");

	private TemplateFiles() {
	}

	/**
	 * The ready-made regulations.
	 * @return all of them
	 * @throws InvalidTemplateException if a file is wrong
	 */
	public static List<TemplateFile> regulations() {
		return REGULATIONS.stream().map((name) -> regulation(load("regulations/" + name + ".yaml"))).toList();
	}

	/**
	 * The rules above all regulations.
	 * @return the rules; none of them blocks
	 * @throws InvalidTemplateException if the file is wrong
	 */
	public static List<RuleDefinition> national() {
		Section file = load("regulations/national.yaml").allow("code", "rules");
		RuleReader reader = new RuleReader(Layer.NATIONAL, SourceQuality.EXCERPT, null, null);
		return rules(file, reader);
	}

	/**
	 * Read a regulation in the form of the files.
	 * @param name what to call it in messages
	 * @param yaml its text
	 * @return the regulation
	 * @throws InvalidTemplateException if the text is wrong
	 */
	public static TemplateFile parse(String name, String yaml) {
		try {
			return regulation(Section.of(name, yaml().load(yaml)));
		}
		catch (InvalidTemplateException ex) {
			throw ex.at(Lines.of(yaml, ex.path()));
		}
		catch (YAMLException ex) {
			throw new InvalidTemplateException(name, InvalidTemplateException.Fault.NOT_YAML, Lines.problem(ex))
				.at(Lines.of(ex));
		}
	}

	private static TemplateFile regulation(Section file) {
		file.allow("code", "identity", "rules", "conflicts", "provisions");
		TemplateFile.Identity identity = identity(file.section("identity"));
		Instrument instrument = new Instrument(Instrument.Kind.REGULATION, identity.notation());
		RuleReader reader = new RuleReader(Layer.REGULATION, identity.sourceQuality(), instrument,
				identity.appliesFrom());
		Map<String, List<String>> clauses = new HashMap<>();
		file.sections("rules").forEach((rule) -> clauses.put(rule.text("code"), rule.texts("clauses")));
		List<RuleDefinition> rules = rules(file, reader);
		return new TemplateFile(file.text("code"), identity, rules,
				new TemplateFile.Notes(clauses, new ConflictReader(rules, instrument).read(file), provisions(file)));
	}

	private static List<DraftProvision> provisions(Section file) {
		if (!file.has("provisions")) {
			return List.of();
		}
		Set<String> anchors = new HashSet<>();
		return file.sections("provisions").stream().map((section) -> provision(section, anchors)).toList();
	}

	private static DraftProvision provision(Section section, Set<String> anchors) {
		section.allow("anchor", "parent", "kind", "number", "label", "heading", "text");
		String parent = section.textIfAny("parent");
		if (parent != null && !anchors.contains(parent)) {
			throw new InvalidTemplateException(section.path() + ".parent", InvalidTemplateException.Fault.UNKNOWN_VALUE,
					parent);
		}
		if (!anchors.add(section.text("anchor"))) {
			throw new InvalidTemplateException(section.path() + ".anchor", InvalidTemplateException.Fault.TWICE,
					section.text("anchor"));
		}
		return new DraftProvision(section.choice("kind", ProvisionKind.class), section.text("number"),
				section.textIfAny("heading"), section.text("text"), section.text("anchor"), parent,
				section.text("label"));
	}

	private static TemplateFile.Identity identity(Section section) {
		section.allow("number", "symbol", "title", "issuer", "issuedOn", "effectiveFrom", "supersedes",
				"sourceQuality");
		return new TemplateFile.Identity(section.text("number"), section.text("symbol"), section.text("title"),
				section.text("issuer"), section.date("issuedOn"), section.dateIfAny("effectiveFrom"),
				superseded(section), section.choice("sourceQuality", SourceQuality.class));
	}

	private static TemplateFile.@Nullable Superseded superseded(Section section) {
		if (!section.has("supersedes")) {
			return null;
		}
		Section named = section.section("supersedes").allow("notation", "issuedOn");
		return new TemplateFile.Superseded(named.text("notation"), named.dateIfAny("issuedOn"));
	}

	private static List<RuleDefinition> rules(Section file, RuleReader reader) {
		Set<String> codes = new HashSet<>();
		return file.sections("rules").stream().map((section) -> {
			if (!codes.add(section.text("code"))) {
				throw new InvalidTemplateException(section.path() + ".code", InvalidTemplateException.Fault.TWICE,
						section.text("code"));
			}
			return reader.read(section);
		}).toList();
	}

	private static Section load(String resource) {
		try (InputStream file = TemplateFiles.class.getClassLoader().getResourceAsStream(resource)) {
			return Section.of(resource, yaml().load(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Yaml yaml() {
		return new Yaml(new SafeConstructor(new LoaderOptions()));
	}

}
