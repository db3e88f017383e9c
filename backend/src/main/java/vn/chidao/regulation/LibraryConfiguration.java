package vn.chidao.regulation;

import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.chidao.regulation.template.TemplateFile;
import vn.chidao.regulation.template.TemplateFiles;

/** Reads the ready-made regulations once, at start: a wrong file stops the start. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

	@Bean
	TemplateLibrary templateLibrary() {
		return new TemplateLibrary(TemplateFiles.regulations().stream().map(LibraryConfiguration::template).toList(),
				TemplateFiles.national());
	}

	private static RegulationTemplate template(TemplateFile file) {
		TemplateFile.Identity identity = file.identity();
		String supersedes = Optional.ofNullable(identity.supersedes())
			.map(TemplateFile.Superseded::notation)
			.orElse(null);
		RegulationHead head = new RegulationHead(identity.number(), identity.symbol(), identity.title(),
				identity.issuedOn(), identity.issuer(), supersedes, identity.sourceQuality());
		return new RegulationTemplate(file.code(), head, identity.appliesFrom(), file.rules(), file.conflicts());
	}

}
