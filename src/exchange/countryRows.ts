/**
 * Data: the countries of ISO 3166-1. In each row both codes, the continents (A Africa, E Europe, S Asia, N North and Central
 * America with the Caribbean, L South America, O Oceania, X Antarctica), the regional group at the United Nations (A African,
 * P Asia-Pacific, E Eastern European, L Latin American and Caribbean, W Western European and other States, - none), and after
 * them its English name, then other spellings. Groups are those of the UN's Department for General Assembly and Conference
 * Management; the United States attends one, and Türkiye and Israel are counted where they stand for election. Who is no
 * member of the United Nations is in no group, nor are territories, whoever answers for them.
 */
export const countryRows = `
AF AFG S P Afghanistan
AX ALA E - Åland Islands; Åland
AL ALB E E Albania
DZ DZA A A Algeria; Algérie
AS ASM O - American Samoa
AD AND E W Andorra
AO AGO A A Angola
AI AIA N - Anguilla
AQ ATA X - Antarctica
AG ATG N L Antigua and Barbuda
AR ARG L L Argentina; Argentine Republic
AM ARM SE E Armenia
AW ABW N - Aruba
AU AUS O W Australia; Commonwealth of Australia
AT AUT E W Austria; Österreich; Republic of Austria
AZ AZE SE E Azerbaijan
BS BHS N L Bahamas
BH BHR S P Bahrain
BD BGD S P Bangladesh
BB BRB N L Barbados
BY BLR E E Belarus
BE BEL E W Belgium; België; Belgique
BZ BLZ N L Belize
BJ BEN A A Benin; Bénin
BM BMU N - Bermuda
BT BTN S P Bhutan
BO BOL L L Bolivia, Plurinational State of; Bolivia; Plurinational State of Bolivia
BQ BES N - Bonaire, Sint Eustatius and Saba; Caribbean Netherlands
BA BIH E E Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina
BW BWA A A Botswana
BV BVT X - Bouvet Island
BR BRA L L Brazil; Brasil; Federative Republic of Brazil
IO IOT SA - British Indian Ocean Territory
BN BRN S P Brunei Darussalam; Brunei
BG BGR E E Bulgaria; Republic of Bulgaria
BF BFA A A Burkina Faso
BI BDI A A Burundi
CV CPV A A Cabo Verde; Cape Verde
KH KHM S P Cambodia
CM CMR A A Cameroon; Cameroun
CA CAN N W Canada
KY CYM N - Cayman Islands
CF CAF A A Central African Republic; République centrafricaine
TD TCD A A Chad; Tchad
CL CHL L L Chile
CN CHN S P China; People's Republic of China; PR China; PRC; Mainland China
CX CXR SO - Christmas Island
CC CCK SO - Cocos (Keeling) Islands; Cocos Islands
CO COL L L Colombia
KM COM A A Comoros; Comores
CG COG A A Republic of the Congo; Congo, Republic of the; Congo-Brazzaville; Congo Brazzaville
CD COD A A Congo, Democratic Republic of the; Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; République démocratique du Congo
CK COK O - Cook Islands
CR CRI N L Costa Rica
CI CIV A A Côte d'Ivoire; Ivory Coast
HR HRV E E Croatia; Hrvatska
CU CUB N L Cuba
CW CUW N - Curaçao
CY CYP SE P Cyprus
CZ CZE E E Czechia; Czech Republic
DK DNK E W Denmark; Danmark; Kingdom of Denmark
DJ DJI A A Djibouti
DM DMA N L Dominica
DO DOM N L Dominican Republic; República Dominicana
EC ECU L L Ecuador
EG EGY AS A Egypt; Arab Republic of Egypt
SV SLV N L El Salvador
GQ GNQ A A Equatorial Guinea
ER ERI A A Eritrea
EE EST E E Estonia; Eesti
SZ SWZ A A Eswatini; Swaziland
ET ETH A A Ethiopia
FK FLK L - Falkland Islands (Malvinas); Falkland Islands
FO FRO E - Faroe Islands
FJ FJI O P Fiji
FI FIN E W Finland; Suomi
FR FRA E W France; French Republic
GF GUF L - French Guiana
PF PYF O - French Polynesia
TF ATF X - French Southern Territories
GA GAB A A Gabon
GM GMB A A Gambia
GE GEO SE E Georgia
DE DEU E W Germany; Deutschland; Federal Republic of Germany
GH GHA A A Ghana
GI GIB E - Gibraltar
GR GRC E W Greece; Hellas; Hellenic Republic
GL GRL N - Greenland
GD GRD N L Grenada
GP GLP N - Guadeloupe
GU GUM O - Guam
GT GTM N L Guatemala
GG GGY E - Guernsey
GN GIN A A Guinea; Guinée
GW GNB A A Guinea-Bissau
GY GUY L L Guyana
HT HTI N L Haiti; Haïti
HM HMD X - Heard Island and McDonald Islands
VA VAT E - Holy See; Vatican; Vatican City
HN HND N L Honduras
HK HKG S - Hong Kong; Hong Kong SAR
HU HUN E E Hungary; Magyarország
IS ISL E W Iceland
IN IND S P India; Republic of India
ID IDN S P Indonesia
IR IRN S P Iran, Islamic Republic of; Islamic Republic of Iran; Iran; IR Iran; I.R. Iran
IQ IRQ S P Iraq
IE IRL E W Ireland; Republic of Ireland; Éire
IM IMN E - Isle of Man
IL ISR S W Israel
IT ITA E W Italy; Italia
JM JAM N L Jamaica
JP JPN S P Japan
JE JEY E - Jersey
JO JOR S P Jordan; Hashemite Kingdom of Jordan
KZ KAZ SE P Kazakhstan
KE KEN A A Kenya
KI KIR O P Kiribati
KP PRK S P Korea, Democratic People's Republic of; Democratic People's Republic of Korea; North Korea; DPRK
KR KOR S P Korea, Republic of; Republic of Korea; South Korea; ROK; Rep. of Korea
KW KWT S P Kuwait; State of Kuwait
KG KGZ S P Kyrgyzstan; Kyrgyz Republic
LA LAO S P Lao People's Democratic Republic; Laos; Lao PDR
LV LVA E E Latvia
LB LBN S P Lebanon; Liban
LS LSO A A Lesotho
LR LBR A A Liberia
LY LBY A A Libya
LI LIE E W Liechtenstein
LT LTU E E Lithuania
LU LUX E W Luxembourg
MO MAC S - Macao; Macau
MG MDG A A Madagascar
MW MWI A A Malawi
MY MYS S P Malaysia
MV MDV S P Maldives
ML MLI A A Mali
MT MLT E W Malta
MH MHL O P Marshall Islands
MQ MTQ N - Martinique
MR MRT A A Mauritania; Mauritanie
MU MUS A A Mauritius; Maurice
YT MYT A - Mayotte
MX MEX N L Mexico; México; United Mexican States
FM FSM O P Micronesia, Federated States of; Federated States of Micronesia; Micronesia
MD MDA E E Moldova, Republic of; Moldova; Republic of Moldova
MC MCO E W Monaco
MN MNG S P Mongolia
ME MNE E E Montenegro; Crna Gora
MS MSR N - Montserrat
MA MAR A A Morocco; Maroc; Kingdom of Morocco
MZ MOZ A A Mozambique; Moçambique
MM MMR S P Myanmar; Burma
NA NAM A A Namibia
NR NRU O P Nauru
NP NPL S P Nepal
NL NLD E W Netherlands, Kingdom of the; Netherlands; Kingdom of the Netherlands; Holland; Nederland
NC NCL O - New Caledonia
NZ NZL O W New Zealand; Aotearoa; Aotearoa New Zealand
NI NIC N L Nicaragua
NE NER A A Niger
NG NGA A A Nigeria; Federal Republic of Nigeria
NU NIU O - Niue
NF NFK O - Norfolk Island
MK MKD E E North Macedonia; Macedonia; FYROM; Republic of North Macedonia
MP MNP O - Northern Mariana Islands
NO NOR E W Norway; Norge; Kingdom of Norway
OM OMN S P Oman; Sultanate of Oman
PK PAK S P Pakistan; Islamic Republic of Pakistan
PW PLW O P Palau
PS PSE S - Palestine, State of; Palestine; State of Palestine
PA PAN N L Panama; Panamá
PG PNG O P Papua New Guinea
PY PRY L L Paraguay
PE PER L L Peru; Perú
PH PHL S P Philippines; Republic of the Philippines
PN PCN O - Pitcairn
PL POL E E Poland; Polska; Republic of Poland
PT PRT E W Portugal; Portuguese Republic
PR PRI N - Puerto Rico
QA QAT S P Qatar; State of Qatar
RE REU A - Réunion
RO ROU E E Romania; România
RU RUS ES E Russian Federation; Russia
RW RWA A A Rwanda
BL BLM N - Saint Barthélemy
SH SHN A - Saint Helena, Ascension and Tristan da Cunha; Saint Helena
KN KNA N L Saint Kitts and Nevis; St Kitts and Nevis
LC LCA N L Saint Lucia; St Lucia
MF MAF N - Saint Martin (French part); Saint Martin
PM SPM N - Saint Pierre and Miquelon
VC VCT N L Saint Vincent and the Grenadines; St Vincent and the Grenadines
WS WSM O P Samoa
SM SMR E W San Marino
ST STP A A Sao Tome and Principe; São Tomé and Príncipe; São Tomé e Príncipe
SA SAU S P Saudi Arabia; Kingdom of Saudi Arabia; KSA
SN SEN A A Senegal; Sénégal
RS SRB E E Serbia; Srbija
SC SYC A A Seychelles
SL SLE A A Sierra Leone
SG SGP S P Singapore
SX SXM N - Sint Maarten (Dutch part); Sint Maarten
SK SVK E E Slovakia; Slovak Republic; Slovensko
SI SVN E E Slovenia; Slovenija
SB SLB O P Solomon Islands
SO SOM A A Somalia
ZA ZAF A A South Africa; Republic of South Africa; RSA
GS SGS X - South Georgia and the South Sandwich Islands
SS SSD A A South Sudan
ES ESP E W Spain; España; Kingdom of Spain
LK LKA S P Sri Lanka
SD SDN A A Sudan; Republic of the Sudan
SR SUR L L Suriname
SJ SJM E - Svalbard and Jan Mayen
SE SWE E W Sweden; Sverige; Kingdom of Sweden
CH CHE E W Switzerland; Schweiz; Suisse; Svizzera; Swiss Confederation
SY SYR S P Syrian Arab Republic; Syria
TW TWN S - Taiwan; Taiwan, Province of China; Chinese Taipei
TJ TJK S P Tajikistan
TZ TZA A A Tanzania, United Republic of; Tanzania; United Republic of Tanzania
TH THA S P Thailand; Kingdom of Thailand
TL TLS S P Timor-Leste; East Timor
TG TGO A A Togo
TK TKL O - Tokelau
TO TON O P Tonga
TT TTO N L Trinidad and Tobago; Trinidad & Tobago
TN TUN A A Tunisia; Tunisie; Republic of Tunisia
TR TUR SE W Türkiye; Turkey; Turkiye; Republic of Türkiye
TM TKM S P Turkmenistan
TC TCA N - Turks and Caicos Islands
TV TUV O P Tuvalu
UG UGA A A Uganda
UA UKR E E Ukraine
AE ARE S P United Arab Emirates; UAE; Emirates
GB GBR E W United Kingdom of Great Britain and Northern Ireland; United Kingdom; UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland
US USA N W United States of America; United States; USA; US; U.S.A.; U.S.
UM UMI O - United States Minor Outlying Islands
UY URY L L Uruguay
UZ UZB S P Uzbekistan
VU VUT O P Vanuatu
VE VEN L L Venezuela, Bolivarian Republic of; Venezuela; Bolivarian Republic of Venezuela
VN VNM S P Viet Nam; Vietnam
VG VGB N - Virgin Islands (British); British Virgin Islands
VI VIR N - Virgin Islands (U.S.); US Virgin Islands; United States Virgin Islands
WF WLF O - Wallis and Futuna
EH ESH A - Western Sahara
YE YEM S P Yemen; Republic of Yemen
ZM ZMB A A Zambia
ZW ZWE A A Zimbabwe
`;

/** Data: names of regions, and the continents that they lie in; a region that is everywhere lies in none. */
export const regionRows: Readonly<Record<string, string>> = {
  global: '',
  worldwide: '',
  world: '',
  international: '',
  africa: 'A',
  'north africa': 'A',
  'northern africa': 'A',
  'sub saharan africa': 'A',
  'west africa': 'A',
  'east africa': 'A',
  'central africa': 'A',
  'southern africa': 'A',
  mena: 'AS',
  'middle east': 'AS',
  'arab states': 'AS',
  'arab region': 'AS',
  asia: 'S',
  'south asia': 'S',
  'east asia': 'S',
  'west asia': 'S',
  'central asia': 'S',
  'southeast asia': 'S',
  'south east asia': 'S',
  'asia pacific': 'SO',
  apac: 'SO',
  pacific: 'O',
  oceania: 'O',
  europe: 'E',
  eu: 'E',
  'european union': 'E',
  'eastern europe': 'E',
  'western europe': 'E',
  'central europe': 'E',
  'northern europe': 'E',
  'southern europe': 'E',
  americas: 'NL',
  'north america': 'N',
  'central america': 'N',
  'south america': 'L',
  'latin america': 'NL',
  lac: 'NL',
  caribbean: 'N',
  carribean: 'N',
};
