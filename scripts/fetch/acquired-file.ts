import type { FileRecord } from '../../src/lib/domain/provenance.ts';
import type { SourceFile } from './source.ts';

/** A file of a source and where it comes from; an archive gives one per entry. */
export interface AcquiredFile {
	file: SourceFile;
	record: FileRecord;
}
