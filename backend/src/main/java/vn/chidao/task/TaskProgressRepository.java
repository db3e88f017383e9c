package vn.chidao.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface TaskProgressRepository extends Repository<TaskProgress, UUID> {

	TaskProgress save(TaskProgress progress);

	List<TaskProgress> findByTaskInOrderByReportedAtDescIdDesc(Collection<UUID> tasks);

}
