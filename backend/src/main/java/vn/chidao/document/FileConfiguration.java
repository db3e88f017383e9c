package vn.chidao.document;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class FileConfiguration {

	/** Room for the multipart headers around the file. */
	private static final DataSize ENVELOPE = DataSize.ofKilobytes(64);

	@Bean
	@ConditionalOnMissingBean
	MalwareScanner malwareScanner() {
		return new NoScanner();
	}

	// the container itself stops reading a body that is too large, before it is written
	// anywhere
	@Bean
	MultipartConfigElement multipartConfigElement(FileProperties properties) {
		MultipartConfigFactory factory = new MultipartConfigFactory();
		factory.setMaxFileSize(properties.maxSize());
		factory.setMaxRequestSize(DataSize.ofBytes(properties.maxSize().toBytes() + ENVELOPE.toBytes()));
		return factory.createMultipartConfig();
	}

}
