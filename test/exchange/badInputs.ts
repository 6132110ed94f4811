/** Everything that is no Polis export, and what is to be said of it. Used where it is refused and where it is said. */
import { COMMENTS_HEADER, commentRow, VOTES_HEADER, voteRow } from './folder.ts';

export interface BadInput {
  readonly name: string;
  /** The files of the folder that is given. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly refused: string;
  /** The file and the line that are named; the folder where no file is to blame. */
  readonly file?: string;
  readonly line?: number;
  /** Part of the sentence: what was expected. */
  readonly expected: RegExp;
}

const good = voteRow(1435654192085, 0, 0, 1) + voteRow(1435654192086, 1, 0, -1);
const votes = (rows: string): Record<string, string> => ({ 'votes.csv': VOTES_HEADER + good + rows });
const comments = (rows: string | Uint8Array): Record<string, string | Uint8Array> => ({
  'votes.csv': VOTES_HEADER + good,
  'comments.csv': typeof rows === 'string' ? COMMENTS_HEADER + commentRow(0, 1, 'First') + rows : rows,
});
const TABLE_HEADER = 'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n';
const table = (rows: string): Record<string, string> => ({
  'participants-votes.csv': `${TABLE_HEADER}0,1,0,2,1,1,1,-1\n${rows}`,
});
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const longText = 'x'.repeat(2 * 2 ** 20);

const ofVotes: BadInput[] = [
  {
    name: 'a file of zero bytes',
    files: { 'votes.csv': '' },
    refused: 'file-empty',
    line: 1,
    expected: /a header with timestamp, comment-id, voter-id, vote/,
  },
  {
    name: 'a file that is a byte order mark',
    files: { 'votes.csv': '\ufeff' },
    refused: 'file-empty',
    line: 1,
    expected: /a header with timestamp/,
  },
  {
    name: 'the header of another file',
    files: { 'votes.csv': 'name,age\nAda,36\n' },
    refused: 'header-unknown',
    line: 1,
    expected: /a header with timestamp, comment-id, voter-id, vote, got "name,age"/,
  },
  {
    name: 'semicolons for commas',
    files: { 'votes.csv': 'timestamp;datetime;comment-id;voter-id;vote\n1;x;0;0;1\n' },
    refused: 'header-unknown',
    line: 1,
    expected: /a header with timestamp, comment-id/,
  },
  {
    name: 'UTF-16',
    files: { 'votes.csv': Buffer.from(`\ufeff${VOTES_HEADER}${good}`, 'utf16le') },
    refused: 'header-unknown',
    line: 1,
    expected: /a header with timestamp/,
  },
  {
    name: 'a missing column',
    files: { 'votes.csv': 'timestamp,datetime,comment-id,vote\n1,x,0,1\n' },
    refused: 'column-missing',
    line: 1,
    expected: /the columns timestamp, comment-id, voter-id, vote, but voter-id is missing from/,
  },
  {
    name: 'a column that is there twice',
    files: { 'votes.csv': 'timestamp,comment-id,voter-id,vote,vote\n1,0,0,1,1\n' },
    refused: 'column-twice',
    line: 1,
    expected: /every column once, but vote/,
  },
  {
    name: 'a header and nothing else',
    files: { 'votes.csv': VOTES_HEADER },
    refused: 'votes-missing',
    line: 2,
    expected: /expected votes/,
  },
  {
    name: 'a vote of 7',
    files: votes(voteRow(1, 2, 3, 7)),
    refused: 'vote-unknown',
    line: 4,
    expected: /a vote of 1 \(agree\), -1 \(disagree\) or 0 \(pass\), got "7"/,
  },
  {
    name: 'a vote in words',
    files: votes('1,x,0,0,agree\n'),
    refused: 'vote-unknown',
    line: 4,
    expected: /a vote of 1.*got "agree"/,
  },
  { name: 'an empty vote', files: votes('1,x,0,0,\n'), refused: 'vote-unknown', line: 4, expected: /a vote of 1/ },
  {
    name: 'a vote cut to its sign',
    files: votes('1,x,0,0,-'),
    refused: 'vote-unknown',
    line: 4,
    expected: /a vote of 1.*got "-"/,
  },
  {
    name: 'a row cut in half',
    files: votes('1435654192085,Tue Jun 3'),
    refused: 'fields-miscounted',
    line: 4,
    expected: /5 fields as in the header, got 2 \(a row cut off\?\)/,
  },
  {
    name: 'a row cut in half among others',
    files: votes(`1435654192085,Tue\n${good}`),
    refused: 'fields-miscounted',
    line: 4,
    expected: /5 fields/,
  },
  {
    name: 'a row with a field too many',
    files: votes('1,x,0,0,1,1\n'),
    refused: 'fields-miscounted',
    line: 4,
    expected: /5 fields as in the header, got 6 in/,
  },
  {
    name: 'two rows on one line',
    files: votes('1,x,0,0,1,1,x,0,0,1\n'),
    refused: 'fields-miscounted',
    line: 4,
    expected: /5 fields/,
  },
  {
    name: 'a participant in words',
    files: votes('1,x,0,ada,1\n'),
    refused: 'id-unknown',
    line: 4,
    expected: /voter-id to be a whole number from 0 to 4294967295, got "ada"/,
  },
  {
    name: 'a negative statement',
    files: votes('1,x,-3,0,1\n'),
    refused: 'id-unknown',
    line: 4,
    expected: /comment-id to be a whole number/,
  },
  {
    name: 'a statement with a fraction',
    files: votes('1,x,3.5,0,1\n'),
    refused: 'id-unknown',
    line: 4,
    expected: /comment-id to be a whole number.*got "3.5"/,
  },
  {
    name: 'an id of more than 32 bits',
    files: votes('1,x,4294967296,0,1\n'),
    refused: 'id-unknown',
    line: 4,
    expected: /from 0 to 4294967295, got "4294967296"/,
  },
  {
    name: 'a time in words',
    files: votes('today,x,0,0,1\n'),
    refused: 'time-unknown',
    line: 4,
    expected: /timestamp to be a whole number of milliseconds, got "today"/,
  },
  {
    name: 'a time that is too long',
    files: votes('1234567890123456,x,0,0,1\n'),
    refused: 'time-unknown',
    line: 4,
    expected: /timestamp to be a whole number/,
  },
  {
    name: 'a quotation mark that is never closed',
    files: votes('1,"x,0,0,1\n1,x,0,0,1\n'),
    refused: 'quotes-unpaired',
    line: 4,
    expected: /every quotation mark to have its pair/,
  },
  {
    name: 'a quotation mark inside a number',
    files: votes('1,x,0,"0"1,1\n'),
    refused: 'quotes-unpaired',
    line: 4,
    expected: /every quotation mark/,
  },
  {
    name: 'a line of two megabytes',
    files: votes(`1,${longText},0,0,1\n`),
    refused: 'line-too-long',
    line: 4,
    expected: /a row of at most 1 MB/,
  },
  {
    name: 'two megabytes without a line',
    files: { 'votes.csv': longText },
    refused: 'line-too-long',
    line: 1,
    expected: /a row of at most 1 MB/,
  },
  {
    name: 'a problem after a date of two lines',
    files: votes('1,"a\nb",0,0,1\n1,x,0,0,7\n'),
    refused: 'vote-unknown',
    line: 6,
    expected: /a vote of 1/,
  },
].map((one) => ({ file: 'votes.csv', ...one }));

const ofComments: BadInput[] = [
  {
    name: 'statements in a file of zero bytes',
    files: { ...comments(''), 'comments.csv': '' },
    refused: 'file-empty',
    line: 1,
    expected: /a header with comment-id, moderated, comment-body/,
  },
  {
    name: 'statements without moderation',
    files: comments(latin1('comment-id,comment-body\n0,x\n')),
    refused: 'column-missing',
    line: 1,
    expected: /but moderated is missing from "comment-id,comment-body"/,
  },
  {
    name: 'Windows-1252',
    files: comments(
      Buffer.concat([
        Buffer.from(COMMENTS_HEADER + commentRow(0, 1, '"two\nlines"')),
        latin1(commentRow(1, 1, 'Fähren für alle')),
      ]),
    ),
    refused: 'text-not-utf8',
    line: 4,
    expected: /UTF-8, got the byte E4 \("ä" in Windows-1252\)/,
  },
  {
    name: 'a statement cut in half',
    files: comments('1435654192085,Tue Jun 30,1'),
    refused: 'fields-miscounted',
    line: 3,
    expected: /8 fields as in the header, got 3/,
  },
  {
    name: 'a statement text that is cut off inside its quotes',
    files: comments(`${commentRow(1, 1, '"two\r\nlines"')}${commentRow(2, 1, '"cut').trimEnd()}`),
    refused: 'quotes-unpaired',
    line: 5,
    expected: /every quotation mark/,
  },
  {
    name: 'a statement number in words',
    files: comments('1,x,one,0,0,0,1,text\n'),
    refused: 'id-unknown',
    line: 3,
    expected: /comment-id to be a whole number.*got "one"/,
  },
  {
    name: 'moderation by 2',
    files: comments(commentRow(1, 2, 'text')),
    refused: 'moderation-unknown',
    line: 3,
    expected: /moderated to be -1 \(out\), 0 \(not looked at\) or 1 \(in\), got "2"/,
  },
  {
    name: 'a statement that is there twice',
    files: comments(commentRow(1, 1, 'a') + commentRow(1, 1, 'b')),
    refused: 'statement-twice',
    line: 4,
    expected: /every statement once, but 1/,
  },
  {
    name: 'a statement of two megabytes',
    files: comments(commentRow(1, 1, longText)),
    refused: 'line-too-long',
    line: 3,
    expected: /a row of at most 1 MB/,
  },
  {
    name: 'a statement of many lines and two megabytes',
    files: comments(commentRow(1, 1, `"${'x\n'.repeat(2 ** 20)}"`)),
    refused: 'line-too-long',
    line: 3,
    expected: /a row of at most 1 MB/,
  },
].map((one) => ({ file: 'comments.csv', ...one }));

const ofTables: BadInput[] = [
  {
    name: 'a table without groups',
    files: { 'participants-votes.csv': 'participant,0,1\n0,1,1\n' },
    refused: 'column-missing',
    line: 1,
    expected: /but group-id is missing from/,
  },
  {
    name: 'a table without statements',
    files: { 'participants-votes.csv': 'participant,group-id\n0,1\n' },
    refused: 'column-missing',
    line: 1,
    expected: /participant, group-id, …, 0, 1, 2/,
  },
  {
    name: 'a table with a statement twice',
    files: { 'participants-votes.csv': 'participant,group-id,4,4\n0,1,1,1\n' },
    refused: 'column-twice',
    line: 1,
    expected: /every column once, but 4/,
  },
  {
    name: 'a table with nobody in it',
    files: { 'participants-votes.csv': TABLE_HEADER },
    refused: 'votes-missing',
    line: 2,
    expected: /expected votes/,
  },
  {
    name: 'a cell of 7',
    files: table('1,0,0,2,1,1,1,7\n'),
    refused: 'cell-unknown',
    line: 3,
    expected: /1, -1, 0 or nothing for statement 1, got "7"/,
  },
  {
    name: 'a cell in words',
    files: table('1,0,0,2,1,1,yes,1\n'),
    refused: 'cell-unknown',
    line: 3,
    expected: /for statement 0, got "yes"/,
  },
  {
    name: 'a participant cut in half',
    files: table('1,0,0,2,1'),
    refused: 'fields-miscounted',
    line: 3,
    expected: /8 fields as in the header, got 5/,
  },
  {
    name: 'a participant without a number',
    files: table(',0,0,2,1,1,1,1\n'),
    refused: 'id-unknown',
    line: 3,
    expected: /participant to be a whole number/,
  },
  {
    name: 'a group in words',
    files: table('1,blue,0,2,1,1,1,1\n'),
    refused: 'id-unknown',
    line: 3,
    expected: /group-id to be a whole number.*got "blue"/,
  },
  {
    name: 'a participant who is there twice',
    files: table('0,1,0,2,1,1,1,1\n'),
    refused: 'participant-twice',
    line: 3,
    expected: /every participant once, but 0/,
  },
].map((one) => ({ file: 'participants-votes.csv', ...one }));

const ofFolders: BadInput[] = [
  {
    name: 'an empty folder',
    files: {},
    refused: 'folder-without-votes',
    expected: /a folder with votes\.csv or participants-votes\.csv/,
  },
  {
    name: 'a folder with statements only',
    files: { 'comments.csv': COMMENTS_HEADER },
    refused: 'folder-without-votes',
    expected: /a folder with votes\.csv/,
  },
  {
    name: 'a folder of which votes.csv is a folder',
    files: { 'votes.csv/x': '' },
    refused: 'file-unreadable',
    file: 'votes.csv',
    expected: /it is a folder/,
  },
];

export const badInputs: readonly BadInput[] = [...ofVotes, ...ofComments, ...ofTables, ...ofFolders];
