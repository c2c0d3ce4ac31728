/** A report on follow-up as a conversion from PDF leaves it: its head, notes and page ends in the middle of sentences. */
export const EVALUATION = `United Nations
International Covenant on Civil and Political Rights

CCPR/C/190/2/Add.1
Distr.: General 6 May 2049
Original: English

Human Rights Committee

Report on follow-up to the concluding observations of the Human Rights Committee*
Addendum

Evaluation of the information on follow-up to the concluding observations on Peru

Concluding observations (185th session): CCPR/C/PER/CO/9, 3 November 2046

Follow-up paragraphs:

20 and 22

Information received from State party: CCPR/C/PER/FCO/9, 4 September 2048

Committee's evaluation:

20 [C] and 22[B][C]

Paragraph 20: Lighthouse keepers
The State party should: (a) prohibit the dismissal of lighthouse keepers without notice; and (b) train harbour police in the rights of keepers.
Summary of the information received from the State Party
Keepers may turn to the harbour court. A law on their dismissal was passed in 2047 and

* Adopted by the Committee at its 190th session (4–29 March 2049). GE.49-07352(E)

CCPR/C/190/2/Add.1
entered into force at once.
Summary of the information received from stakeholders
Keepers of the North
Three keepers were dismissed without notice in 2048.
Committee's evaluation
[C]: The Committee regrets the lack of information on the training of harbour police. It reiterates its recommendations. It requests additional information in this regard.
2

CCPR/C/190/2/Add.1
Paragraph 22: Detention on boats The State party should close all prison boats.
Summary of State party’s reply In 2047 four prison boats were closed. Committee’s evaluation [B]: The Committee welcomes the closing of four prison boats. [C]: It remains concerned that two prison boats are still in use. Recommended action: A letter should be sent informing the State party of the end of the procedure.
Next periodic report: 6 November 2051.
3
`;

/** A report on several States, as those of one session were. */
export const SESSION_REPORT = `United Nations

CCPR/C/112/2
Distr.: General 8 December 2014
Original: English

Human Rights Committee

Report on follow-up to the concluding observations of the Human Rights Committee

1. The present report is submitted in accordance with rule 101 of the rules of procedure, which asks for a report.
2. The report sets out the information received between the 110th and 112th sessions of the Committee.

Assessment of replies

B1

Substantive action taken, but additional information required

100th session (October 2010)

Peru

Concluding observations:

CCPR/C/PER/CO/5, 27 October 2010

Committee’s evaluation:

Additional information required on paragraph 6 [B1]

Second reply:

Reply to the letter of 30 April 2013; received 6 January 2014

Paragraph 6

Follow-up question:

[B1]: Information is required on the number of lamps.

Summary of State party’s reply:

All lamps of the lighthouses were counted, and the law on lamps was changed by the

2

CCPR/C/112/2
Peru
parliament in 2013.

Committee’s evaluation:

[B2]: The Committee regrets that lamps on boats were not counted.
Recommended action: A letter should be sent to the State party.

101st session (March and April 2011)

Norway

Concluding observations:

CCPR/C/NOR/CO/6, 28 March 2011

Paragraph 10: The State party should count its gulls each spring.

Summary of State party’s reply:

Norway counts its gulls each autumn.

Information from non-governmental organizations

Gulls are not counted in the north.

Committee’s evaluation:

[C1]: No information was provided on the counting of gulls in spring.
`;
