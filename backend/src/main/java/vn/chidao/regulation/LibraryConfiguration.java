package vn.chidao.regulation;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

	@Bean
	TemplateLibrary templateLibrary() {
		return new TemplateLibrary(List.of(), List.of());
	}

}
