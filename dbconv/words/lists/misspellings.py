"""Misspellings that occur in identifiers, by correction. Made by tools/make_misspellings.py; change that.

Source: words.csv of https://github.com/crate-ci/typos at 3bc303c295c0, MIT or Apache-2.0.
"""

MISSPELLINGS = """
abstract: abstact abstrac abstrakt abstrat abstrct abtract asbtract
abstracts: abstacts abstracs abstrakts abstrats abstrcts abtracts asbtracts
accept: accapt acccept acceept accep acceppt accet accpet accpt acept
accepted: accapted acccepted acceepted acceped acceppted acceptd accepteed acceptted accpeted accpted acepted
access: acccess acceess acces accesss accss acecss acess acsess
accessed: acccessed accesed accesseed accesssed acessed
accessible: acccessible accesible accesisble accessable accessbile accessble accessibl accessile accesssible
accessible: accissible accssible acessible
accessory: accesory accesssory acessory
accommodation: accommadation accommidation accomodation acommodation
accompanying: accompaning accomponying acompanying
account: acccount accoint accont accoount accoun accout accoutn accunt acocunt acount
accounts: acccounts accoints acconts accouns accoutns accouts acocunts acounts
achievement: acchievement acheevement acheivement achevement achievemint achievemnt achievment achivement
acknowledged: acknoledged acknolwedged acknowedged acknoweldged acknowladged acknowldeged acknowldged acknowleded
acknowledged: acknowlegded acknwoledged ackowledged aknowledged
acknowledgement: acknoledgement acknolwedgement acknowedgement acknoweldgement acknowladgement acknowldegement
acknowledgement: acknowledgemnt acknowlegdement acknowlegement ackowledgement aknowledgement
acquisition: acquisation acquisiton acquistion acqusition aqcuisition aquisition
acted: atced
action: aciton aktion
actions: acitons aktions atcions
activated: acctivated acitvated acivated actiavted activaed activatd activeted activited activted actvated aktivated
activation: acctivation acitvation acivation actiavtion activition activtion actvation aktivation
activations: acctivations acitvations acivations actiavtions activitions activtions actvations
active: acctive acitve acive actie actiive activ actove actve actvie aktive atcive
activity: acctivity acitvity acivity activty actvity aktivity
actor: acotr
actual: acctual actal actaul actial actuaal actul acual acutal atual
additional: addditional addiional addiitonal additianal additiional additinal additioal additioanl additiona
additional: additionnal additoinal additonal addittional addtional aditional
address: adddress adderss addess addrass addreess addrress addrss adress
addresses: adddresses addersses addesses addreses addresess addressess addressse addressses addrsses adresses
adjacent: adajcent adjacant adjasent adjcent adjecent ajacent
adjustment: adjastment adjsutment adjusment adjustmant adustment ajustment
admin: addmin
administrator: addministrator adminastrator administartor administator administraor adminitrator adminsitrator
administrator: adminstrator admnistrator
admins: addmins
advance: advace advacne advane advence advnace avance
advertised: adverised adverticed advertied
advertisement: adverticement advertiement advertisemnt advertisiment advertisment advirtisement
advertiser: advertier advertisor
affiliate: affilate affilliate
affiliation: affilation affiliaton
affiliations: affilations
affinity: affintiy affinty afinity
agent: agant
aggregate: aggegate aggergate agggregate aggragate aggreate aggreegate aggregete aggreggate aggrgate agregate
agreement: aggreement agraement agreeement agreemeent agreemnet agreemnt agrement
agreements: aggreements agraements agreeements agreemeents agreemnets agreemnts agrements
alert: allert
alerts: allerts
algorithm: aglorithm agorithm algoirthm algoithm algoorithm algorihm algorihtm algorith algorithmm algoritm algoritthm
algorithm: algorothm algorrithm algorthm algortihm algoruthm algorythm algrithm alogrithm alorithm
alias: alais allias
aliases: aliasas aliasess aliasses alises alliases
allocated: allcated allcoated alllocated allocaed allocaetd alloccated allocted alocated
allocation: allcation allcoation alllocation allocaion allocaiton allocaton allocattion alloccation alloction
allocation: alocation
allocations: alllocations allocaions allocaitons alloccations alloctions alocations
allow: alllow alloow allwo
allowable: alowable
allowance: allowence allwance allwoance
allowed: alllowed allwed allwoed alowed
alternate: alernate aletrnate allternate altenate alterante
alternative: alernative aletrnative altenative alterantive alterative alternaive alternateve alternatiev alternatvie
alternative: alternetive alternitive alterntive
always: alawys allways alwais alwas alwasy alwaus alway alwyas alwys
ambiguous: abiguous ambigious ambigous ambiguos ambiguuous amibguous amiguous
amendment: amendmant ammendment
amount: ammount amonut amout amoutn amunt
analysis: analisis analsyis analyis analysiis analysus analysys analyzis anaylsis anaysis anlaysis anlysis
ancestor: ancester ansestor
ancestors: ancesters ansestors
annotations: annnotations annoations annotaions annotaitons anntations anntoations anotations
announcement: annnouncement annoncement annoucement annoucnement announcemnt announcment announement anouncement
annual: anual
anonymous: annonymous annoymous anonimous anonmyous anonomous anonymos anonymou anonymoys anonymus anonyomus anoymous
answer: anser ansewr answe anwer anwser asnwer aswer
answers: ansers ansewrs anwers anwsers asnwers aswers
apartment: aparment apartemnt apartmen aparttment appartment aprtment
appearance: apearance apparance appearence appearnce apperance apppearance
appendix: apendix appedix appendex appnedix apppendix
applicant: appicant appliant
application: aplication aplpication appication applcation applciation appliaction appliation applicaion applicaiton
application: applicatiion applicatin applicatino applicatio applicatoin applicaton applicattion applicition
application: applictaion appliction applikation appllication applycation appplication
applications: aplications aplpications appications applcations applciations appliactions appliations applicaions
applications: applicaitons applicatinos applicatios applicatiosn applicatoins applicatons applicattions applicitions
applications: applictaions applictions applikations appllications applycations appplications
appointment: apointment appoinment appointmnet appoitment appontment
approval: apporval appoval approvel approvla aproval
approved: apporved appoved aproved
arbitrary: abitrary abritrary arbatrary arbiitrary arbirary arbirtary arbitarry arbitary arbitray arbtirary arbtrary
arbitrary: arbutrary aribtrary aritrary
architecture: achitecture archetecture archiecture architcture architectire architectue architectur architecure
architecture: architecutre architetcure architeture archtecture archtiecture arcitecture arhitecture
archive: archove archve archvie arcive arhcive arhive
archived: archivd archved archvied arcived arhived
argument: agrument argement argment argmuent arguemnt arguent argumant argumeent argumen argumet argumetn argumment
argument: argumnet argumnt arrgument arugment arument
arguments: agruments argements argments argmuents arguemnts arguents argumants argumeents argumens argumenst argumetns
arguments: argumets argumnets argumnts arrguments arugments aruments
array: arraay arrey arrray arrya
arrival: arival arrrival
article: aritcle artcile artcle artice articel artilce
artifact: aritfact artifac artifcat artifict atrifact
artifacts: aritfacts artifacs artifcats artificts atifacts atrifacts
assembly: asembly assebly assebmly assemby assemly assemmbly assmebly asssembly
assessment: asessment assesment assessmant assessmet asssessment
asset: assset
assign: asign assgin assing asssign
assigned: asigned assgined assiged assigend assined assinged asssigned
assignee: asignee assginee assigee assigneee assinee assingee asssignee
assignment: asignment assginment assigment assigmnent assignemnt assignent assignmet assignmetn assignmnet assingment
assignment: assinment asssignment
assistant: asisstant asistant assisant assisstant assistent assitant assitsant asssistant
association: asociation assciation asscoiation assiciation assocation assocciation associatio associaton associattion
association: associetion assocition assoiation assoication assosiation assoziation asssociation
associations: asociations assciations asscoiations assiciations assocaitions assocations assocciations associaitons
associations: associatons associattions associetions associtions assoiations assoications assosiations assoziations
associations: asssociations
asynchronous: asnychronous assynchronous asychronous asycnhronous asynchonous asynchornous asynchrnous asynchronus
asynchronous: asynchroous asyncronous asynnchronous aynchronous aysnchronous
attach: atach atatch atttach
attached: atached atatched attaached attaced attacehd attachd attahced attahed attcahed attched atteched atttached
attachment: atachment atatchment attachemnt attachmant attacment attahcment attchment atttachment
attachments: atachments atatchments attachemnts attachmants attacments attchments atttachments
attempt: atempt atetmpt attampt attemmpt attemp attemppt attemt attemtp attepmt attept attmept attmpt atttempt
attempts: atempts atetmpts attampts attemps attempst attemtps attemts attepmts attepts attmepts attmpts atttempts
attendance: atendance attandance attendace attendence
attorney: atorney
attribute: atribute attibute attirbute attrbiute attrbute attribbute attribte attribtue attribue attribuet attribyte
attribute: attriubte attriute attrribute attrubute atttribute
attributes: atributes attibutes attirbutes attrbiutes attrbutes attribbutes attribtes attribtues attribues attribuets
attributes: attributess attributs attribytes attriubtes attriutes attrributes attrubutes atttributes
attribution: atribution attrbiution attrbution attribbution attribtion attribtuion attriubtion attrribution
attribution: atttribution
audience: audeince audiance audince
authenticated: athenticated atuhenticated auhtenticated autenticated authenicated authenitcated authentcated
authenticated: authentciated authenticaed authenticted autheticated authetnicated
authentication: aithentication athentication atuhentication auhtentication autentication authenication authenitcation
authentication: authentcation authentciation authentiation authenticaion authenticaiton authenticaton authentictaion
authentication: authentiction authetication authetnication authntication
author: auhtor auther authro authur autor
authority: auhtority autherity authoity authroity autority
authorization: athorization auhtorization autherization authoization authorizatoin authorizaton authroization
authorization: autorization
authors: auhtors authers authros autors
automated: aotomated atomated auotmated autmated autoated
automatic: aotomatic auotmatic autimatic autmatic autoatic automaitc automattic autometic automtic
autonomous: autonamous autonimous autonomos autonymous
auxiliary: auxilary auxiliar auxilliary auxiluary axuiliary
availability: avaiability avaialbility avaiilability availaability availabality availabbility availabelity availabiliy
availability: availabillity availabiltiy availabilty availablity availaility availbaility availbility availebility
availability: availibility availlability avalability avaliability avialability avilability
available: avaiable avaialble avaiilable availaable availabble availabe availabel availabl availablee availablle
available: availalbe availale availbale availble availeble availible availlable avalable avaliable avialable avilable
avatar: avator
average: avarage avearge averege avergae
backend: baackend bacend backedn backen backned bakcend
background: bacground backgorund backgound backgrond backgroound backgroud backgroun backgrouund backgrund backkground
background: backround bakcground bakground
backup: bacup bakcup bakup
balance: balace balence ballance balnce
bandwidth: badnwidth bandiwdth bandwdith bandwidht bandwitdh bandwith
before: bafore beefore befire befoe befoer befor befre befroe befure beofre bfore bofore
begin: begiin beginn
beginning: begginning begiinning begining begininng beginnig beginnin beginnning beinning bginning biginning
behavior: bahavior beahvior beavior behaivor behavio behaviro behavoir behavor behvaior behvior bheavior
benchmark: banchmark bechmark becnhmark benchamrk benchark benchmak benchmakr benchmar bencmark bnechmark
beneficiary: beneficary
benefit: beenfit benefti benifit
billing: billng
binary: bianry biinary binar binarry binay binnary
binding: bidning bindng binidng
bindings: bidnings bindins
birthday: birhtday bithday brithday
block: blcok bloock
blocked: blcoked blocekd bloked
blocking: blcoking blockin blokcing bloking
blocks: blcoks bloccks blockss bloocks
board: baord booard borad
bootstrap: boootstrap boostrap bootsrap bootsstrap bootstap bootstra botostrap botstrap
bottom: botom bottem bottm botto botttom
bounces: bouces
bound: boound boudn bounnd bouund
boundary: bondary booundary boudary boudnary bounadry bounary bounday boundery boundry bounndary
brackets: bracets brackes
branch: barnch bracnh brnach
breaks: breks
brightness: birghtness brighness brightess brightnesss brigthness brughtness
broadcast: boradcast bradcast braodcast broacast broadast broadcas broadcsat brodacast brodcast
browser: broser broswer brower browesr brwoser
bucket: bcuket
budget: buget
build: biuld buidl buiild builld bulid buuild buuld
building: biulding buiding buidling buiilding buildding buildng builidng builing buillding bulding buliding
business: bisiness bsuiness buiness buisness busienss busines busness busniess bussiness
bytes: btyes byets byttes
cabinet: cabint cabnet cabniet
cache: cahce cashe ccahe
cached: cacheed cahced
calculated: caclulated caculated calcalated calclated calcluated calcualted calcuated calculatd calculatted
calculated: calcullated calculted caluclated calulated claculated
calculation: caclulation caculation calcalation calclation calcluation calcuation calculaion calculaton calculattion
calculation: calcultion caluclation calulation claculation
calendar: caendar calandar caledar callendar claendar
calibration: cailbration calbiration calbration calibartion calibation calibraiton calibraton calibrtion callibration
callback: calback callabck callack callbak callbakc callbck calllback
campaign: camapign campagin campain campaing campiagn compaign
canceled: caceled canceld cancled
cancellation: cacellation cacnellation cancelllation cancllation concellation
candidate: cadidate candadate candiate candidat candidata candidite canidate condidate
canonical: cannoical cannonical canoical canoncal canoncial canonnical cononical
capacity: capaacity capaciy capcaity capcity capicity cappacity cpacity
captain: captian captin
carrier: carrrier
catalog: catlog
categories: catagories categoies categoires categorues categroies cateogries catgories
category: catagory categor categorry categoy categroy categry cateogry catgeory catgory catogory
caveat: cavaet
caveats: cavaets
cemetery: cematery cemetary
ceremony: cerimony cermony ceromony
certificate: cerificate ceritficate certficate certifcate certifciate certifiacte certifiate certificat certificte
certificate: certiicate cetificate cetrificate crtificate
challenge: callenge chalenge challange challege challene
challenges: callenges chalenges challanges challeges challenes challengs
championship: championchip championshp championsip champoinship
change: cahnge cange chagne chaneg changge channge chenge chhange chnage chnge
changed: cahnged canged chagned chanegd changeed changged channged chenged chnaged chnged
changes: cahnges canges chagnes chanegs changees changess changges channges chenges chnages chnges
channel: cahnnel chanel chanenl channal channe channl channle channnel chennel chnnel
channels: cahnnels chanels chanenls channals channles channnels
character: cahracter caracter chaarcter characer characetr charactar characte characteer charactor charactr charactre
character: charakter charatcer charater charcater charcter charecter charicter chracter
characteristic: caracteristic charactaristic characterisic characteritic characterstic charactiristic charactristic
characteristic: charateristic charcteristic charecteristic
charge: cahrge
chassis: chasiss
check: cehck chcek checck checkk chekc chheck
checked: cecked cehcked chceked chcked checcked checed checkd checkeed checkked cheecked chekced cheked
checker: cecker cehcker chceker chcker checcker checer checkeer checkker checkre cheecker chekcer cheker
checkers: ceckers cehckers chcekers chckers checckers checers checkeers checkkers cheeckers chekcers chekers
checks: cecks cehcks chceks chcks checcks checkks checs chekcs cheks
checksum: cecksum cehcksum chceksum chcksum checcksum checkksum checksm checksumm checkum checsum cheecksum chekcsum
checksum: cheksum
chemistry: chemestry chemisty chemsitry
child: chidl chlid
children: chidlren chidren childen childern chilldren chilren chldren chlidren cildren
chinese: chiense chinees chineese chinesse
choice: chioce chocie coice
chronological: chornological chronoligical chronologial cronological
chunk: chunc
cigarette: cigarett cigarrette
circuits: cicruits circits circiuts circuis circuts cirucits ciruits curcuits
circumference: circomference circumferance circumfernce cirucmference cricumference curcumference
citizenship: citicenship citisenship citizinship
class: clsas
classification: calssification cassification classfication classifcation classificaion classificaiton classificatin
classification: classifiction classifiication classsification
classifier: calssifier classfier classifer classifiier classsifier
classifiers: calssifiers classfiers classifers classifiiers classsifiers
clean: claen cleann cleean cleen
cleared: claered clared
client: cient cleint clent clien clinet
cloud: clloud
cluster: clsuter cluser clusetr cluste
coalesce: coaelsce coalesc coalese coallesce coalsce coalsece coelesce
codes: codos
collection: colection colelction collaction collecion colleciton collectin collecton colleection collektion colletion
collection: colllection
column: cloumn clumn collumn colmn colmun colomn colum colummn columnn colunm coulmn coumn
combination: cmobination cobination combanation combiation combinatio combinaton combinition combintaion combintion
combination: combnation combonation comination
command: cammand cimmand cmmand comamnd comand commad commadn commannd commmand commnad coommand cummand
comment: cmment comemnt coment commetn commment commnet commnt coomment
comments: cmments comemnts coments commenst commetns commments commnets commnts coomments
commercial: comercial commerical
commission: comission commision commissin commisson commssion
commit: comit committ commmit commt commti coommit
committee: comittee commitee committe committtee commtitee coommittee
common: commmon comon
communication: comminication commmunication commnication commnuication commuication communcation communciation
communication: communiation communicaion communicaiton communicatoin communicaton communiction communucation
communication: comunication
community: comminity commmunity commnity commuity communiy communiyt communnity communtiy communty comunity
company: campany comany comapny compay compnay compny copany
comparator: camparator comaprator comarator comparater comparetor comparitor comparotor comparrator compartor
comparator: comperator comporator comprator
comparison: camparison comaprison comarison compairson comparason comparion comparisan comparisin comparizon
comparison: comparrison comparsion comporison comprison coparison
compatibility: campatibility comaptibility comatibility commpatibility compaibility compaitbility compatability
compatibility: compatbility compatibiility compatibiity compatibiliy compatibillity compatibiltiy compatibilty
compatibility: compatibliity compatiblity comptibility copmatibility
compensation: compansation compenation compenstion compinsation
competence: competance competense competenze
competition: comeptition compeition competetion competitiion competiton compitition comptition
competitor: competator competetor
complaint: comlaint compaint
complete: cimplete comlete commplete compelte compleet compleete complet complette complte coomplete coplete copmlete
completed: cimpleted comleted commpleted compelted complated compleetd compleeted completeed complted coompleted
completed: copleted copmleted
completion: comletion commpletion compeltion compleetion compltion coompletion copmletion
compliance: comliance compilance compliace complianse complience comppliance
component: commponent comonent comopnent compnent compoennt compoent componant componeent componennt componnent
component: componnet componnt compoonent copmonent coponent
comprehensive: comprehesive comprehnsive
compression: cmpression commpression compresion compresson compresssion comprression comression comrpession
compute: commpute comptue comput copmute copute
computed: commputed comptued computd copmuted coputed
concentration: concentation concentraion consentration
concurrent: cocurrent concorrent concurent concurrant concurret conncurrent cuncurrent
condition: codition condiion condiiton conditionn conditoin conditon condtiion condtion conidtion
conditions: coditions condiitons conditionns conditoins conditons condtiions condtions
conductor: coductor conductr
conductors: conducters conductrs
conference: conferance conferenze confernce confrence
confidence: cofidence confidance confidense
confidential: confedential confidantial confidentail confidental confidentiel
config: cnfig cofig cofnig conffig confg confgi confog conifg conig connfig
configuration: cinfiguration cnfiguration cnofiguration cofiguration conffiguration confgiuration confguration
configuration: configaration configeration configiration configration configuartion configuation configuraion
configuration: configuraiton configuratien configuratiion configuratino configuratio configurationn configuratioon
configuration: configuraton configuretion configurration configurtion configuuration confiiguration confiugration
configuration: confiuration confoguration confuguration coniguration
configurations: cinfigurations cnfigurations cnofigurations cofigurations conffigurations confgiurations confgurations
configurations: configarations configerations configirations configrations configruations configuartions configuations
configurations: configuraions configuraitons configuratiens configuratiions configuratins configurationns
configurations: configuratioons configuratoins configuratons configuretions configurrations configurtions
configurations: confiigurations confiugrations confiurations confogurations confugurations conifgurations
configurations: conigurations
confirmation: cofirmation confermation confimation confimration confiramtion confirmaiton confirmatino confirmaton
confirmation: confrimation confurmation
conjunction: cojunction congunction conjonction conjucntion conjuction conjuncion conjunciton conjuntion
connect: conect conenct conncet connct connectt connet connetc connnect
connection: conection conenction connction connecction connecion conneciton connectino connectio connectoin
connection: connecttion conneection connetcion connetion connnection coonnection
connector: conector conenctor conncetor connctor connecor connecotr connecttor connetcor connetor connnector
connectors: conectors conenctors conncetors connctors connecors connecotrs connectos connecttors connektors connetcors
connectors: connetors connnectors
consecutive: concecutive conecutive conescutive consective consectuive consequtive conseutive
consequence: censequence concequence consecuence consequece consequene consequnce consquence
consistency: consistancy consistensy consitency cosistency
console: cnosole concole conole conosle consle consoel cosole
constraint: connstraint consraint constaint constarint constranit constrant constriant constrint construint contraint
constraint: cosntraint
consultant: conslutant consulant consultat consultent consultunt
consumer: consmer consuemr consummer conumer conusmer cosnumer cosumer
consumption: consumpion consumtion consuption cosumption
contact: cantact conact conatct conntact contac contat contatc contcat contct cotact
container: cantainer cintainer conainer conatiner conntainer contaienr contaier containerr containner containor
container: containr contaner contanier conteiner contianer continer cotainer cotnainer
containers: cantainers cintainers conainers conatiners conntainers contaienrs containners containors containrs
containers: contaners contaniers contianers continers cotainers cotnainers
content: conent conetnt conntent contetn contnt coontent cotnent
context: contex contxt coontext cotext
continue: coninue conitnue continu contiue contiune contniue cotinue
contract: conract contrac contrct
contractor: contractar
contribution: cntribution conribution contibution contirbution contrabution contrbution contribition contribtion
contribution: contribuion contributuon contriubtion contrubution conttribution cotribution
contributions: cntributions conributions contibutions contirbutions contrabutions contrbutions contribitions
contributions: contribtions contribuions contributins contributuons contriubtions contrubutions conttributions
contributions: cotributions
convenience: conenience conveience conveinence conveneince conveniance conveniece conveniene convenince convinience
convenience: covenience
conversation: cnversation conersation converation conversaton converstaion convesation convorsation coversation
conversations: converations converstaions convesations convorsations coversations
conversion: conersion converion converson converssion convesion coversion covnersion
converted: conerted conveted convirted covnerted
coordinate: coodinate coodrinate cooordinate coordanate coordenate coordiante coordiate coordinat coordinite
coordinate: coordinnate coordintae coordinte coordonate cooridnate coorinate cordinate
corporate: coporate coprorate corparate corperate corpoate corporte corproate croporate
correct: corect corerct corrct correc correcct correctt correect corret corrrect
correction: corection corrction correcion correciton correctin correctoin correcton corrrection
correctness: corectness corrctness correcness correctess correctnes correcttness correktness corretness corrrectness
correspondence: corespondence correcpondence correespondence correpondence correpsondence corresondence corresopndence
correspondence: correspendence correspindence correspndence correspodence correspondance correspondece correspondense
correspondence: correspondnce corresponence correspoondence corresspondence corrispondence corrospondence
correspondence: corrrespondence corrsepondence corrspondence crrespondence currespondence
count: coutn
counter: couter coutner cuonter
country: contry counrty countru coutry
counts: coutns
coupon: cupon
courier: courrier
course: coure cousre
coverage: covarage covergae covrage
create: ceate cerate creaate creaet creeate cretae
created: ceated creaated creaetd createdd createed creeated cretaed
creation: ceation ceration creaation creatiion creeation
creator: cerator creaator creeator
credential: cedential creddential credentail credental credentil credetial credintial crednetial credntial
credentials: cedentials credentails credentals credentils credetials credintials crednetials
credit: crdit
criteria: citeria creteria critera criterea critria
currency: curency curerncy currecny currecy currrency
current: curent curernt curreent curren currennt curret curretn currnet currnt currrent cuurrent cyrrent
curriculum: cirriculum curiculum curriculem curriculim curricullum curriculm
custom: cusotm cusstom custum cutom cutsom
customer: costomer csutomer cusomer cusotmer cusstomer custmer custoemr custumer cutomer cutsomer
customers: cusomers cusotmers cusstomers custoemrs custumers cutomers cutsomers
customization: costomization cusomization cusstomization custoization customizatoin customizaton customziation
customization: custumization cutomization cuztomization
customized: cusomized cusstomized custamized custimized custoized customied customzied custumized cutomized cuztomized
cycle: cylce
daily: dayly
dashboard: dahboard dahsboard dasboard dashbaord dashboad dashboar dashbord
dashboards: dahboards dahsboards dasboards dashbaords dashboads dashboars dashbords
database: dataabase databaase databae databas databsae databse datbase datebase detabase
datasets: dataets datases datasts datesets datsets
datetime: datatime dateime datetiem
december: deceber decembre decemer decmeber dezember
decision: decesion decisiion decison decission decsion desision dicision
declaration: daclaration decalration declaraion declaraton declartion decloration declration deklaration delaration
declaration: delcaration
default: dafault deafult deault defailt defalt defalut defaul defaullt defaut defautl deffault defualt defult dfault
define: deffine defien defin deifne deine dfine
definition: defenition deffinition defination definetion definitian definitiion definitio definitoin definiton
definition: definnition defintion defnition deinition dfinition difinition
definitions: defenitions deffinitions definations definetions definitiions definitoins definitons defintiions
definitions: defintions defnitions deinitions dfinitions difinitions
degree: degreee
delegate: dalegate delagate delgate deligate
deleted: deletd deleteed delted
delivery: delievry delivey delvery delviery dleivery
delta: dalta
demographic: demograhic demograhpic demograpic demogrpahic
denominator: denomenator denomintor denomonator dinominator
density: denisty denstiy
department: deparment
departure: departue depature
dependencies: deendencies depandencies depedencies depednencies dependancies dependdencies dependecies dependecnies
dependencies: dependenceis dependencias dependencis dependenices dependenies dependensies dependncies dependnecies
dependencies: depenencies depndencies dpeendencies dpendencies
dependency: deendency depandency depedency depednency dependancy dependdency dependecy dependeny dependncy dependnecy
dependency: depenedncy depenency depndency dpeendency dpendency
dependent: depandent depedent dependdent dependet dependnt depenent depndent dpeendent dpendent
deploy: deloy delpoy deplou deplyo depoly dpeloy dploy
deploying: deloying delpoying deplying deplyoing depolying depoying dpeloying dploying
deployment: deloyment delpoyment deploiment deploment deployemnt deploymnet deplyment deplyoment depolyment depoyment
deployment: dpeloyment dployment
deposit: depoist depsoit
deprecated: depecated depercated depracated depreacted depreated deprecatd deprectaed deprected depricated dperecated
deprecated: dprecated
derivative: deivative derevative derivaive derivitive derivtive derrivative derviative
describe: decribe decsribe descibe descirbe describ descrie descriibe descrobe descrybe desribe desscribe discribe
describe: dscribe
description: deccription decsription desccription desciption descripion descriptiion descriptin descriptino descriptio
description: descripton descrition descroption descrption desrciption desription desscription discription dscription
descriptions: decsriptions desciptions descirptions descreptions descripions descriptiions descriptios descriptoins
descriptions: descriptons descritions descritpions descroptions descrptions desrciptions desriptions desscriptions
descriptions: discriptions dscriptions
designation: desgnation desingation
designer: deisgner desginer desiger desinger desogner dessigner
desired: disired
destination: desination desitnation destanation destiation destinaation destinaion destinatino destinaton destinattion
destination: destintion destnation detination dstination
destinations: desinations desitnations destanations destiantions destiations destinaions destinaitons destinatinos
destinations: destinatins destinatons destintions destnations detinations dstinations
destroyed: desroyed destoryed destoyed destroied destroyedd destruyed destryed destryoed detroyed distroyed
detail: deatil detai detaill detal detial
details: deatils detaills detais detaisl detalis detals detauls detials detils
determination: detemination determenation determinaton detrmination
developer: develoepr develoer developper develper develpoer deveolper deveoper devleoper devloper devoloper
development: develepment devellopment develoment developent developpment develpment deveopment devleopment devlopment
development: devolopment
device: deivce devce devcie devic deviice devuce
devices: deivces devcies devicess deviices
diagnosis: diagonsis diganosis dignosis
diameter: diamater diamter
dictionary: dicionary dicitonary dictinary dictioanry dictioary dictionay dictionnary dictionray dictionry dictoinary
dictionary: dictonary ditionary
difference: dfference diference differance differece differnce differnece differrence diffference diffirence diffrence
digest: digset
digital: diggital digial digtal digtial
dimension: demension dimansion dimenison dimensin dimensino dimenson dimesion dimesnion diminsion dimmension domension
diploma: dilpoma diplomma dipolma
direct: dircet diret dirrect driect
direction: dircetion dirction direcion direciton directon diretion dirrection drection driection dyrection
director: diector dirctor direcor
directory: derectory diectory dircetory dirctory direcctory direcory direcotry directoory directoy directroy directry
directory: directtory diretory dirrectory driectory durectory
dirty: drity
disability: desability diasbility disabilty disablity disbility
disable: diable diasble disaable disabe disabel disabl disablle disalbe disale disbale disble dissable dsiable
disabled: desabled diabled diasbled disabed disabeld disalbed disaled disbaled disbled dissabled dsiabled
discipline: dicipline discapline discepline discpline disicpline
discount: dicount disocunt
discriminator: descriminator dicriminator disciminator discrimintor discrimnator disriminator
discussion: descussion dicussion disccussion discssion discusion discussin discusson disscussion disucssion disussion
dispatch: dipatch dispach dispacth dispath disptach
display: desplay diplay dipslay dislay dislpay dispaly dispay displa disply dispplay dissplay dosplay dsiplay dsplay
distance: destance disance disatnce distacne distanca distanse distince distnace distnce ditance
distributed: destributed disributed distibuted distrbuted distrebuted distribued distriuted distrobuted distrubuted
distributed: disttributed ditributed
distribution: destribution disribution distibution distirbution distrabution distrbution distribition distribtion
distribution: distribuion distributon distriution distrobution distrubution disttribution ditribution dostribution
distribution: dstribution
distributor: destributor disributor distibutor distirbutor distribitor distribuor distriutor distrobutor distrubutor
district: distrcit distrct districct
division: divison divsion
document: dcoument dcument doccument docment docmuent docoment docuemnt docuent documant documen documet documetn
document: documment documnet documnt dokument doocument dosument doucment doument ducument
documentation: dcoumentation dcumentation doccumentation docmentation docmuentation docomentation docuemntation
documentation: docuentation documantation documenation documenattion documentaion documentaiton documentationn
documentation: documentaton documetation documetnation docummentation documnetation documntation doocumentation
documentation: doucmentation doumentation ducumentation
domain: doman domian
domains: doamins domans domians
download: donload donwload dowload downlad downlaod downloa downloaad downlod downoad
driver: dirver drivr drver drvier
drivers: dirvers
duplicate: dupicate duplacate duplcate duplciate dupliacte dupliate duplicat duplicte dupplicate
duplicated: dulicated dupicated duplacated duplcated duplciated dupliacted dupliated duplicatd duplictaed duplicted
duplicated: duplucated dupplicated
duration: diration druation duraiton durationn durtaion
dynamic: dinamic dyanmic dynamc dynammic dynmaic dynmic
edges: eddges egdes
editable: edditable ediable ediitable editible edtiable
editor: edditor ediitor edior edittor edtior edtor
education: eduation educaiton
effect: efect effct effec effeect effekt effet efffect
effective: efective effctive effecitve effecive efffective
efficiency: effciency effeciency efficeincy efficency efficiancy efficience
electricity: elctricity elecricity electriciy electricty electrisity electrocity eletricity
element: eelment eement eleemnt eleent elemant elemen elemet elemetn elemment elemnet elemnt ellement elment
elevation: elevatin
eligibility: eligability eligbility eligibilty eligiblity
eligible: elgible eligable eligble
email: eamil emaill emial
embedding: embbedding embdding embeddding embeddin embeding embeedding emmbedding
emergency: emegrency emergancy
emission: emision emmission
employee: emplyee
employer: employeer emplyer
employment: emplyment
enable: eanble enaable enabe enabel enalbe enbale enble eneble
enabled: eabled eanbled enabed enabeld enalbed enaled enbaled enbled enebled
encoding: encodin encodng enocding
encrypted: ecnrypted encripted encrpted encrpyted encrrypted encrupted encryped encrypteed encryted encrytped encypted
encrypted: encyrpted enrypted
encryption: ecnryption ecryption enccryption encription encrption encrpytion encruption encrypiton encryptiion
encryption: encryptio encrytion encrytpion encyption encyrption enryption
endpoint: ednpoint edpoint endoint endopint endpint endpiont endponit endpont endpooint endpount enpdoint enpoint
endpoints: ednpoints endoints endopints endpints endpionts endponits endponts endpooints endpounts enpdoints enpoints
enforcement: enfocement enforcemant enforcment enforement enforrcement
engagement: enagement engagment
engagements: engagaments engagemnts
engine: egine engene engien enigne
engineer: engeneer engieer engineeer enginer enigneer
enrollment: enrollemnt
enterprise: enteprise enterpirse enterpise enterprice enterpris enterprize entreprise
entertainment: entartainment enteratinment entertianment entretainment
entities: enities enitties enteties entitees entiteis entites entitiys entoties
entity: enitty entety entit entiti entiy entiyt entoty
entrance: entrace
entries: enntries enries enrties enties entires entreis entriess entris entryes enttries
entry: enrty enttry
environ: envrion
environment: enironment enivronment envionment enviornment envirnment envirnoment enviroment environemnt environent
environment: environmant environmen environmentt environmont envrionment envvironment evironment
equipment: equiment equipmnet equippment equpment
equivalent: eqivalent equavalent equialent equivalant equivalen equivaletn equivallent equivelent equivilent equivlent
equivalent: equivolent equvalent euivalent euqivalent
error: erorr errer errorr errro errror
estimate: esimate esitmate estiamte
estimation: esimation esitmation
ethnicity: ehtnicity ethincity
evaluate: eavluate evalate evalaute evaliate evaluete evalutae evalute evaulate eveluate evluate evoluate
evaluation: eavluation evalation evalaution evaliation evaluaton evaluetion evalutaion evaulation eveluation evluation
event: evetn evnet
events: evetns evnts
every: eveyr
eviction: eviciton evition
evidence: evidance
example: eample examle examlpe exammple exampe exampel exampl examplle exampple exaple exapmle exemple exmaple exmple
exceeded: exceded excedeed exceededd exceeeded exeeded
excellent: excelent excellant execllent exellent
exception: eception ecxeption excepion exceptino exceptionn exceptoin excepton excetion excetpion exciption excpetion
exception: excption execption
exchange: excahnge excange exchage exchagne exchane exchenge exchnage exchnge exhange exhcange
excluded: exculded exlcuded
execution: exacution exceution excution exectuion execuion executino executtion executuon exeqution exeuction exeution
execution: exucution
executor: exacutor exceutor excutor exector exectuor exeuctor exucutor
exemption: exepmtion
exhibition: exhbition exhibitin exhibtion exibition
existence: existance existense existince exsitence
expand: epxand exand exapnd
expected: epxected exepcted expceted expcted expeced expecetd expectd expecte expeected expested expetced expeted
expenditure: expendature expendeture
expense: expeense expence expese expesne expnese
experience: eperience exerience expeience expeirence expereince experence experiance experiece experiecne experienc
experience: experiene experince experinece expirience exprience
experiment: exepriment exeriment expeiment expeirment experament experement experiemnt experimant experimen
experiment: experimentt experimetn experimint experimment experimnet experimnt experment expiriment expriment
expiration: exipration exparation experation expration expriation
expire: exipre
expired: epxired exipred expried
expires: exipres expiers expries
expiry: exipry
explanation: exlanation expalnation explanition explantion explenation explination explnation
export: expport exprot
exposure: exposere
expression: epxression experssion expession expresion expressin expressino expressio expresson expresssion exprression
expression: exprsesion exprssion exression
extension: etension exension extenion extenison extennsion extensino extenson extenssion extesion extesnion extnesion
extensions: etensions exensions extenisons extennsions extensinos extensios extensiosn extensons extesions extesnions
extensions: extnesions
external: exernal extarnal extenal exteral exteranl externel extrenal
extra: exttra
extraction: exraction extaction extracion extraciton extration
facility: facillity faciltiy
factor: faktor
factory: facotry facttory
failed: faield faiiled failde failled falied
failure: faillure failre failrue failue failuer failur faiulre faiure faliure falure faulure fialure filure
fault: foult fualt
favorite: favorit favortie
favorites: favories favorits favorties
feature: faeture fature featre featrue featue featur feaure feautre feeture fetaure
features: faetures fatures featres featrues featues featurs feaures feautres fetaures
february: fabruary febbruary febrary febraury februar februray febuary feburary ferbuary
feedback: fedback feeback feedbakc feeedback
field: feild fiedl fiield
fields: feilds felds fiedls fiields fileds
filename: fielname filaname filenae filenmae filenname filname fliename
files: filess filse
filter: filtter fitler fliter
filtered: filltered filterd filtred fitered fitlered flitered
filters: filterss fitlers fliters
finance: finace
fingerprint: fignerprint finerprint fingeprint fingerpint
finish: fiinish finishh finsih fnish
finished: fiinished finihed finihsed finised finishd finnished finshed finsihed fnished
firmware: fimrware fimware firmare firmawre firmmware firmwar firmwre firmwware firware firwmare formware frimware
first: firrst fisrt frist furst
fixed: fixeed
flags: falgs
flexibility: felxibility fexibility flexability flexbility flexebility flexibiity flexibiliy flexibillity flexibiltiy
flexibility: flexibilty flexiblity
float: flaot fleat
floating: flaoting floting
floats: flaots
folder: fodler foldeer foler follder
folders: fodlers folers
forecast: forcast
foreign: foraign foregin foreing foriegn forign
format: fomat fomrat foramt forat formatt formet formmat frmat fromat
forms: froms
formula: fomula formua formual forula forumla furmula
forwarding: farwarding forwading forwardig forwaring forwording forwwarding fowarding frowarding
foundation: fundation
fraction: fracion fractin fracton
fragments: fragmants framents
framework: famework farmework fraemwork frameowrk framewokr frameworkk framwork
franchise: franchies
frequency: fequency frecuency freqency freqeuncy freqiency freqquency frequancy frequecny frequecy frequncy freuency
frequency: frqeuency frquency
friend: freind friedn frined
friendly: firendly freindly friedly friendy frindly
frontend: fronend fronten frotend
frozen: froozen
fulfillment: fulfullment fullfillment
function: fnction fnuction fonction fucntion fuction funcion funciton functiion functin functino functio functoin
function: functon functtion functuon funktion funstion funtion
functionality: finctionality fonctionality fucntionality fuctionality funcionality funcitonality functiionality
functionality: functinality functinoality functioality functionailty functionaity functionallity functionaltiy
functionality: functionalty functionlity functionnality functonality functtionality funktionality funtionality
furniture: funiture furnature furneture
future: futre futrue futture
gallery: gallary galllery
gateway: gatway
generated: ganerated geenrated geerated genarated genearted geneated generaed generatd generatted genereted generted
generated: genrated genreated gnerated
generation: ganeration geenration geeration genaration geneartion geneation generaion generatioon generattion
generation: generetion genertion genration genreation gneration
generic: ganeric geeneric geenric geeric genaric genreic genric gneric
geography: geograpy geogrpahy goegraphy
geometry: gemetry gemoetry geoemtry geomerty geomery geomety geometyr geomtery geomtry goemetry gometry
global: gloabl globa globbal globel globla gloobal gobal golbal
google: goole goolge
governance: goverance
government: govenment govenrment goverment governemnt governmnet govornment
graduate: gradute
graduation: gradiation graduatin graudation
grammar: gramar grammer
granted: grranted
graph: garph grpah
group: gorup grooup gropu gruop
groups: gorups goups grooups grops gruops grups
guarantee: garantee gaurantee guarante guarantie guaratee guarentee guarnatee guarntee guarrantee guaruntee gurantee
guardian: gaurdian guardain guardin guaridan guradian
guidance: guidence
guideline: giudeline guidleine guidline
handle: hadle hadnle handel hanlde hanle hanndle
handled: hadled hadnled hanlded hanled
handler: hadler hadnler handelr handleer hanlder hanler hendler
happening: hapening happaning happeing happenning happpening
hardware: hardare harware harwdare hradware
headquarters: headqaurters headquartes headquaters
health: helath helth
healthy: heathy
heartbeat: hearbeat heatbeat
height: hegiht heigt heigth hieght
helper: halper heper hepler
helpers: hepers heplers
hexadecimal: hexadeciaml hexadeciml hexdecimal hexidecimal
hidden: hiddden hiden
hierarchy: heirarchy herarchy hiearchy hierachy hierarcy hierarhcy hirarchy hirearchy hyerarchy
highlight: highight highligh highligt highligth higlight hihglight
histories: hisories hisotries histroies hitories hostories hsitories
history: hisory hisotry histroy histry hitory hostory hsitory hstory
holiday: hoilday holdiay holliday
horizontal: horicontal horisontal horizantal horizintal horizntal horizonal horizontaal horizotal horizzontal
horizontal: horozontal horziontal horzontal
hospital: hopsital hosptial
hostname: hostame hostanme hostnae hotname hsotname
household: houshold
humidity: humidiy
hyperlink: hyerlink
hypothesis: hipothesis hypotesis hypothecis hypothisis hypothosis
identification: idenification idenitfication identfication identifcation identifiaction identificaiton identificaton
identification: identifictaion identifikation identiication identtification idetification
identifier: idenifier idenitfier identfier identifeir identifer identifieer identifyer identtifier idetifier
identities: idenities idenitties identites identitties identties identtities idetities
identity: idenitty idenity identtity identty identyty idetity
ignored: ignered ignnored ignoed ignoerd ignord ignorred ignroed igored ingored
illustration: illistration illustartion illustation illustraion illustraton ilustration
image: iamge
images: iamges
immigration: immigraiton
implementation: imlementation imlpementation immplementation impementation implamentation impleemntation
implementation: implemantation implemenation implementaion implementaiton implementatio implementationn implementatoin
implementation: implementaton implementattion implementtaion implementtion implemetation implemnetation implemntation
implementation: implimentation implmeentation implmentation impplementation iplementation
import: imoprt imort impot improt
importance: imortance imporance importace importnce improtance
improvement: imporvement impovement impprovement imprevement improovement improvemen improvemnt improvment imrovement
improvement: imrpovement ipmrovement
incident: incedent
include: iclude inclde incldue inclide inclode includ includee inclue incude inculde inlcude inlude
inclusion: inlcusion
increment: icrement incement incremet incremint incremment incremnet incriment incrment inncrement inrement
independent: idependent indepedent independant independet independnt indepenent indepndent indipendent indpendent
index: inddex
indicator: idicator indcator indciator indecator indiactor indictor inidcator
individual: idividual indavidual inddividual indivdual individal individaul individial individuel individul indiviual
individual: indiviudal indivudual indvidual inidvidual inividual
industry: indsutry indusrty industy inudstry
inflation: inflatoin
information: ifnormation iformation infomation infomration inforamtion inforation informaion informaiton informatiion
information: informatino informatio informatoin informaton informtaion informtion inforrmation infrmation infromation
information: inofrmation inormation
infrastructure: infastructure infrastracture infrastrcuture infrastructre infrastrucure infrastrucutre infrastrukture
infrastructure: infrastruture infrastucture infrasturcture infrustructure
ingredient: ingedient ingredent ingrediant
inherit: inerit inheirt inherat inheret inherrit inhert inherti
inheritance: ineritance inheirtance inheratance inheretance inheritence inherritance inhertance inhertiance
inherited: inerited inheirted inherated inhereted inheritted inherrited inherted inhertied
initial: iniital iniitial initail inital initia initiial innitial intial intiial
initialization: iniitalization iniitialization initailization initalization initiaization initializaion initializaiton
initialization: initializatin initializaton initializtion initiallization initialzation initiialization initilization
initialization: innitialization intialization intiialization
inner: innner
innovation: innoation innovaton innovtion innvoation inovation
input: innput inpuut
inquiry: inquary inquiy inquriy inqury iquiry
insert: inser
insertion: inertion
insight: insigt insigth
inspect: inpect inpsect insepct
inspection: inpsection insepction inspectin inspektion
installation: insallation insatllation instalation installaion installaiton installaton installlation installtion
installation: instlalation intallation intsallation isntallation istallation
installed: insalled insatlled instaled installled instlaled intalled intsalled isntalled istalled
instance: inctance insatnce insstance instaance instace instancce instane instanze instnace instnce intsance isntance
instances: inctances insatnces insstances instaances instaces instancees instancs instanecs instanes instanses
instances: instnaces instnces intances intsances isntances
institute: insitute institue
institution: insitution instituion instutution
instruction: insruction instrction instrcution instriction instrucction instrucion instruciton instructino instructoin
instruction: instruktion instrution insttruction instuction insturction intruction isntruction istruction
instrument: instrament instroment instruemnt instrumnet instument insturment intrument isntrument
insurance: insurace insurence insurnace
integers: intgers itegers
integration: inegration intagration inteegration integartion integation integraion integratoin integraton intergation
integration: intgration intigration itegration
intelligence: inteligence intellegence intelligance
intensity: intenisty intesity intesnity
intention: intenion itention
interaction: ineraction inteaction interacion interactionn interaktion interraction
interest: inerest interet interrest interst iterest itnerest
interface: inerface inteface intefrace interafce interfac interfcae interfce interfece interrface intreface intrface
interface: iterface itnerface
interfaces: intefaces intefraces interfacces interfacs interfcaes interfces interfeces intrfaces iterfaces itnerfaces
intermediate: intemediate intermedate intermediat intermediete intermedite intermeidate intermidiate itermediate
internal: intenal intenral interanl internel internl interrnal iternal itnernal
international: intenational interational internatinal internatioanl internationaal internationl internationnal
interruption: interription interrpution interrruption interrupion interrupttion interrution interrutpion interuption
interruption: inturruption
interval: inerval intervall inteval intrval
interview: interivew interveiw intervew inteview
introduction: intoduction intorduction intrduction intriduction introdcution introdiction introducion introduciton
introduction: introducton introduktion introdution intruduction
invalidated: invaidated invaildated invaldated invaldiated invalidted ivalidated
inventory: inentory inventroy inventry invetory iventory
investment: invesment
invitation: inviation invitaion
invoice: inovice invice invoce invocie
invoke: inovke ivoke
issue: isssue
items: itesm
iteration: iteartion iteation iteraion iterationn iteratoin iteraton iterration itteration
january: janaury januar januray janury jaunary
journal: jornal jorunal jounal jounral journaal jurnal
journals: jornals jorunals jounals jurnals
jurisdiction: jurisdiciton jurisdiktion jurisidction jursidiction
kernel: kenrel kerenl kernal kernl
kernels: kenrels kerenls kernals kernls
keyword: keword keyord keyowrd keyward keywod
keywords: kewords keyords keyowrds keywards keywors
knowledge: knoledge knoweldge knowladge knowldege knowldge knowledg knowlegde knowlege knwoledge konwledge kowledge
known: knonw knwon konwn
label: labbel
labels: labbels lables
laboratory: laboratoy laboratroy laboritory laborotory labratory
language: laguage langage langauge langiage languae languag languagee languaje languege langugae languge langyage
language: lannguage lanuage lanugage lenguage lnguage lunguage
latency: latancy latecny lateny
latitude: latitide latitue latiude lattitude
launch: lanuch lauch laucnh
layout: laout lauout layou leyout
leave: leaave
legacy: lagacy leagcy legac legasy legecy leggacy lgeacy
length: langth legnth legth lenggth lengh lenght lengt lengthh lenngth lentgh lenth lingth
level: leval levle livel
levels: levls livels
liability: liablity
library: libarry libary libraary librari librarry libray librayr librery librrary librray lirary
license: licenes licese licesne licnese lisense lizense
lifecycle: lifceycle lifcycle lifecicle lifecyle lifeycle
lifetime: lifetiem liftime
likelihood: lieklihood likelyhood likleihood liklihood
limit: limiit limti
liquidity: liqudity liquiidity
listen: lisetn listenn
literature: literture litterature liturature
local: loacl locla lokal
location: lacation lcation lcoation lication loaction loation locaion locaiton locatoin
locations: lcoations lications loactions loations locaions locaitons locatins locatoins
locked: loccked
logged: loggged
login: loign
logins: loigns
logistics: logisitcs logsitics
longitude: logitude longitue longiude
lookup: lookuup loookup
luggage: lugage
machine: maachine macchine machien machiine machne mahcine mashine mechine
magnitude: magintude magnatude magnitue mangitude
maintainer: mainainer maintaner maintianer maitainer mantainer
maintenance: mainenance mainetnance maintanance mainteance mainteannce maintenace maintenacne maintenanc maintenane
maintenance: maintenanec maintenence maintennace maintennce maintinance maintnance maintneance maitenance maitnenance
maintenance: mantenance
manage: maange
management: maanagement maangement managament managemant managemnet managemnt managment manegement mangaement
management: mangement
manager: maanger manaager managar
managers: maangers
mandatory: madatory manatory mandetory manditory mandotory mendatory mondatory
manifest: mainfest manfest manfiest maniest manifect manifst menifest
manual: manal manaul mannual manyal maunal menual
manually: manally manaully mannually manuallly manualy manualyl manuelly manully manyally maually maunally menually
manufacturer: manafacturer manfacturer manifacturer mannufacturer manufacterer manufactorer manufacturor manufaturer
manufacturer: maunfacturer
mapping: maping mappin mappping
markdown: makdown makrdown mardown markdon markdonw markdwon markown
marketing: marekting marketting
marking: marknig
marriage: mariage marrage marraige marrige
match: matcch mathc
material: mateiral materail materal materiaal materil matreial matterial meterial
maturity: maturty
maximum: maimum maximim maximu maximuum maxium maxmium maxmum maxumum miximum mximum
measure: maesure meaasure meassure measue meaure mesaure mesure
measurement: maesurement meassurement measuement measurment meaurement mesaurement mesurement
mechanism: machanism mchanism mecahnism mecanism mechanim mechanizm mechansim mechinism mechnism
media: medai meida
medicine: medacine
member: meber mebmer meember memebr memer memmber
members: mebers mebmers meembers memebrs memers mmbers
membership: mambership membershup membersip memebrship memership
memberships: mamberships membershups membersips memebrships memerships
memory: mamory memery memmory memor memoy memoyr memroy momory
merchandise: mechandise merchandice merchandies merchanidse merchanise merchendise merchindise
merchant: mercahnt merchat merchent merchnat merhant merhcant
merged: meged mergged
message: meessage mesage mesasge messaage messag messagge messege messgae messge messsage msesage
messages: meessages mesages messaages messaes messagess messagges messags messeges messgaes messsages
metadata: matadata metadat metadataa metadta metdata metedata
method: mathod meethod mehod mehtod methd methdo methed methhod methid methodd metod metohd mothod mthod
methods: mathods meethods mehods mehtods methdos methds methhods methids methodds methodss metods mothods mthods
metric: mertic metirc metrci metri
metrics: mertics metics metircs metrcis metris metrisc
middle: middel midle
migration: migartion migraiton mirgation
milestone: milesone
military: miliary millitary miltary
millisecond: milisecond millesecond milliescond milliscond milliseond millsecond
minimum: miinimum minimam minimim minimmum minimumm minium minmum minnimum minumum mnimum
ministry: ministy minsitry minstry
minute: minite mintue minut munute
miscellaneous: miscelaneous miscellaenous miscellaneos miscellaneus miscellanious miscellanous miscelleneous
miscellaneous: miscllaneous misellaneous
missing: mising misisng missign missng misssing mssing
mission: misison misson misssion
mobile: mobiel moible
model: mdoel moddel modell moodel
models: mdoels moddels modells modesl
moderation: moderatin modiration
modification: mdification midification modefication modfication modfiication modifcation modifciation modifiaction
modification: modifiation modificaiton modificatioon modificaton modifikation modiification modofication modyfication
modified: mdified midified modefied modfied modifed modifid modifued modifyed modiified modofied modyfied
modify: mdify midify modefy modfiy modfy modifu modiify modofy modyfy moodify
module: madule mdule modlue modue moduel moodule moudle mudule
modules: mdules modlues moduels modues moduless moduls moodules moudles mudules
momentum: mommentum
monitor: mointor moniter monitr montior
month: monnth
monthly: montlhy montly
months: monnths montsh
mortality: moratlity mortailty
mortgage: morgage mortage
mount: moint moount moutn
mountain: mounain mountan mountian
mounts: moounts moutns
movement: moveement movemet movemment movemnet movemnt movment
multiple: miltiple muliple mulitple mulltiple multile multilpe multipe multipel multiplle multpile multple multuple
multiple: mutiple mutliple
multiplier: muliplier mulitplier mulltiplier multilier multilpier multipier multipiler multiplaer multpilier multplier
multiplier: multuplier mutiplier mutliplier
municipality: muncipality munnicipality
museum: musuem
mutation: mutatin
names: namees namess nammes
namespace: naemspace namepace namepsace namesapce namespae namespase namespcae namespce namesspace namspace
narrative: narative
nationality: nationailty nationaliy nationalty
navigation: naivgation navagation navgiation naviagtion navigatio navigatoin navigtion nevigation
negotiation: negitiation negoitation negotaition negotation negotiaion negotiaton negotiotion negotitaion negotition
negotiation: neogtiation
neighborhood: neigborhood neighbarhood neighbborhood neighberhood neighbohood neighboorhood neighborhhood neighborhod
neighborhood: neighborhoud neighburhood neighobrhood neighorhood nieghborhood nighborhood
network: netowrk netwok networ netwrok nework newtork
networks: netowrks netwoks netwroks neworks
neutron: neturon neurton neuton nuetron
nickname: nickame nickanme
nodes: ndoes nodess
nomination: nominatin
normalized: nomalized nomralized noralized noramlized normailzed normaized normalied normaliezd normalizd normallized
normalized: normalyzed normlaized normlized
notebook: notbook notebok noteboook
notice: nottice
notification: nitification noification notfication notifacation notifcation notifiaction notifiation notificaion
notification: notificaiton notificatin notificatino notificationn notificaton notifiction notifiication notifycation
notification: notofication ntification
notifications: nitifications noifications notfications notifacations notifcations notifiactions notifiations
notifications: notificaions notificaitons notificatinos notificatons notifictions notifycations notofications
notify: notfiy notfy notifi notofy
november: novemebr novemer novmeber novomber
nullable: nulable nullalbe nulllable
number: nimber nmber nomber nuber nubmer numbber numberr numbr numbre numebr numer nummber nymber
numbers: nmbers nombers nubers nubmers numbbers numberrs numberss numbesr numbres numbrs numebrs numers nummbers
object: obect obejct obgect objct objec objecct objeect objekt objet objetc ojbect oject
objective: obective obejctive objctive objecctive objetive ojbective ojective
obligation: obliation obligaton
observation: obervation obesrvation obseravtion observaton
observed: oberved
observer: oberver obesrver obserer obsever obsevrer
observers: obervers obsevers obsevrers
occupancy: occupance occuppancy
occupation: occupaiton occuppation occuption
occupied: occpied occuped occuppied ocupied
occurred: occrred occrured occured occurre occurreed occurrred ocurred
occurrence: occrrence occurence occurrance occurrrence ocurrence
occurrences: occcurrences occrrences occurences occurrances occurrrences ocurrences
october: ocotber octobor oktober
offer: offfer
office: offcie offfice offic ofice
officer: offficer
offload: offlaod
operate: oeprate opearte opeate operatte opertae operte opperate oprate opreate
operation: oepration oeration opeartion opeation operaation operaion operaiton operatio operatoin operaton operattion
operation: operration opertaion opertion opperation opration opreation
operator: oeprator opeartor opeator opeerator operaor operaotr operato operattor operetor opertaor opertor opperator
operator: oprator opreator
opponent: oponent oppenent opponant opponet oppponent
opportunity: oportunity oppertunity opportinity opportuity opportuntiy opportunty opporunity opporutnity oppotunity
opportunity: oppportunity opprotunity opprtunity oppurtunity
optimization: opimization opitmization optimazation optimizatoin optimizaton optimiztaion optimiztion optimzation
optimization: optimziation optmization optomization otimization otpimization
option: opion opiton optiion optin optino optio optionn optoin opton otion otpion
options: opions opitons optiions optinos optins optionss optios optiosn optoins optons otions otpions
order: odrer
ordering: odering
organization: oganization organizaion organizaiton organiztion organzation organziation orginization orgnization
organizations: organizaions organizatons organiztions organziations orginizations
orientation: oreintation orentation oriantation orienation orientaion orientatoin orietation
origin: oigin orgiin orign oriign
original: oiginal orginal origanal origial origianl originl originnal orignal orignial origonal orriginal
other: ohter otehr
outer: outter
output: otput otuput ouptut ouput outpu outupt outut
outstanding: oustanding outsanding outstandin
override: overide overrde overridee overrride ovrride ovverride
overview: overiew overivew oveview
owner: onwer ownner
ownership: onwership owership ownerhsip ownershop ownershp ownersip owneship
oxygen: oxigen
package: paackage pacage pacakge packaage packae packaeg packag packege packge packkage pakage pakcage
packet: packte pakcet paket
paragraph: paragaph paragarph paragrah paragrap paragrpah paragrph pararaph parargaph parragraph
parallel: paralel paralell paralle parallell paralllel parellel parrallel prallel
param: parem
parameter: paraemter paraeter paramater parameer parameeter parametar paramete parameteer parameterr parametr
parameter: parametre parametter parammeter paramter paremeter parmaeter parmeter parrameter praameter prameter
parameters: paarameters paraemters paraeters paramaters parameeters parametes parametesr parametres parametrs
parameters: parametters paramiters parammeters paramters paremeters parmaeters parmeters parrameters praameters
parameters: prameters
params: paramss parmas
parent: paernt parant pareent parrent
parliament: parilament parlaiment parlament parliamant parliement parliment
partial: parial
participant: paricipant partcipant partecipant participent particpant paticipant
participants: paricipants partcipants partecipants particiapnts participans participatns participats participents
participants: particpants paticipants
participation: paricipation partcipation particiaption particpation partizipation paticipation perticipation
particle: paricle partcle partice particel paticle praticle
partition: parition partiiton partitionn partiton parttion parttition
partner: parnter
passenger: passanger
passive: pasive
password: passord passowrd passsword passwird passwor passwrod pasword
patent: pattent
patient: paitent pateint patiant patinet
pattern: patern patternn pattrn patttern
payload: paload pauload paylaod paylod paylood pyload
payment: payemnt paymet paymetn paymnet
penalty: panalty penaly penatly
pending: peding pedning pendig
pension: penison pensino
percentage: pecentage percantage percenage percetage persentage precentage
performance: peformance perfermance perfomance perforance performace performacne performanc performence perfromance
performance: perofrmance preformance
performer: peformer perfomer perfomrer perfromer preformer
period: peirod peroid poriod preiod
periods: peirods peroids
permanent: permanant permanet permenent premanent
permission: permision permissino permissoin permisson permmission permssion premission
permissions: pemissions permessions permisisons permissinos permissiosn permissoins permissons permisssions
permissions: permmissions permssions premissions
permit: premit
persistence: peristence persistance persistense persitence presistence
persistent: peristent persisent persistant persisten persitent presistent
person: perosn peson
personal: peronal perosnal persoanl personnal presonal
persons: perosns
perspective: perpsective persepctive perspecitve perspecive perspektive prespective
pharmacy: pharamcy phramacy
phone: phoen
photo: phote
photograph: photograh
physical: phisical phsical phsyical phyical phyiscal physcal physcial physial pyhsical pysical
physician: phsyician physican physicion physisian
picture: picutre
pipeline: pieline pipeine pipelien pipelin pipiline pipleine pipline ppeline
placeholder: paceholder palceholder placehoder placehodler placeholde placeholdr placeholer placholder plcaeholder
placeholder: plceholder
placement: pacement palcement placeemnt placment plasement plcaement plcement
plane: palne
platform: paltform plaform plaftorm platfarm platfform platfom platfomr platfrom platofrm platorm plattform pltform
player: palyer
plugin: plguin pligin plugun pluign pugin pulgin
policies: poicies poilcies polcies polocies
policy: poicy poilcy polciy polcy poliy polocy
pollution: polution
popularity: populairty popularaty pupularity
population: popuation pupulation
portfolio: porfolio porftolio portfoilo portoflio portolio protfolio
position: poistion posiion posiiton positionn positoin posotion possition postiion postion psoition
positions: poistions positionns positoins possitions postiions postions
possession: posession possesion
potential: poential potenial potentail potental potentiel potetial
power: powre pwoer
practice: pratice
precedence: preccedence precdence precedance precedense precidence presedence
precision: pecision percision prcision precicion precisionn precison precsion pricision
predecessor: predacessor predecesor predecesser predecssor predicessor predocessor
prediction: perdiction predection prediciton predictin preduction preidction
preference: peference perference preferance preferece preferecne preferenc preferennce preferenze prefernce
preference: preferrence prefference prefrence prference
prefix: pefix perfix prefex preffix prfix prifix
pregnancy: pregancy
premium: permium preimum premuim
preparation: perparation preapration preparetion prepartion preperation preporation prepration
prerelease: prerelase
prerequisite: prerequesite prerequisit prerequiste prerequsite
prescription: perscription prescripton prescrition
presence: precence presance presense pressence
present: preesnt presnt pressent prseent prsent
presentation: persentation presenation presentaion presetation presntation pressentation
preset: prset
presets: persets preests presest prestes prsets
pressure: pressre presssure pressue
preview: preivew preveiw prevew priview
previous: pevious preivous previious previoous previos previosu previou previuos previus prevoius prevous privious
previous: prvious
price: proce
primary: priamry primay
principal: pricipal principall princpal prinicpal
principals: princepals principas principels principlas prinicpals
priority: piority prioirty prioity priorit prioriy prioroty priorty prioryty priroity proirity prority
privacy: pirvacy priavcy privcy prvacy prviacy
private: priavte privte prvate prviate
privilege: previlege privalege privelege privilage privilge privilige privillege privlege provilege prvilege
probability: porbability prabability probabality probabilaty probabilit probabiliy probabillity probabiltiy probabilty
probability: probablity probbaility
procedure: prcedure precedure procdure procedre procedue proceedure procudure proedure proocedure
process: porcess prcess prcoess precess proccess proceess proces procss proess proocess prozess
processed: porcessed prcoessed precessed proccessed proceessed processeed processsed procssed proessed proocessed
procurement: procurment
producer: prodcer prodcuer produser
product: poduct porduct prduct prodct prodcut produkt produt prooduct
production: poduction prodction prodcution prodiction produciton produktion prodution
products: poducts prodcts prodcuts produkts produts
profession: proffession
professional: profesional professinal professioal professionel professionnal proffessional profissional
proficiency: preficiency proficiancy proficieny proficincy proficinecy
profile: porfile prfile profie profle proflie proifle
profiles: porfiles prfiles profies profilees proflies
program: porgram prgram progam progarm proggram progrma proram prorgam
progress: pogress porgress pregress prgress progess progreess progres progrss
progression: pregression prgression progession progresion progressin progresson
prohibit: prohbit prohibt
prohibited: prohibitted prohibted prohobited
project: poject porject prject proejct projcet projct projec
projection: pojection porjection prejection prjection proejction projction projeciton projectin projectio projecttion
projection: projektion projetion
projects: pojects porjects prjects proejcts projcets projcts projecs projets
prometheus: pormetheus prometheas promethius promethous promethues promotheus
promotion: pomotion promtion
prompt: pompt prommpt promt promtp propmt propt
proof: prooof
propagate: propagete propagte propegate propgate propigate propogate
properties: poperties porperties preperties proeprties proerties prooperties properies properites properteis propertes
properties: propertiees propertiess propertiies propertis propertise propertius propeties proporties propperties
properties: propreties proprties
property: porperty proeprty prooperty propert propertu propetry propety proporty propperty proprety proprty
proportion: porportion propertion proprotion
proposal: poposal porposal propsal
proposed: porposed proosed propsed prposed
prospect: propsect prosepct
protected: portected pretected protcted proteced
protection: pretection protction protecion protecton proteection
protein: protien
protocol: potocol proocol protcol protcool protocal protocl protoco protocoll protocool protool
provenance: provenence
provided: porvided povided privided proided proivded provded provdied provoded prvided
provider: porvider povider privider proider proivder provder provdier provoder
provides: porvides povides privides proides proivdes provdes provdies provodes
province: provine
provision: privision provison provsion
proxies: prooxies
proximity: proximty
proxy: prooxy
psychology: pscyhology psycology pyschology
public: pubblic pubilc publuc pulic
publication: pubilcation publcation publikation publucation
publish: pubilsh pubish publsh publsih publush pulish
published: pubilshed pubished publiched publihsed publised publisehd publishd publisheed publshed publsihed pulished
publisher: pblisher pbulisher piblisher pubilsher pubisher publicher publihser publisehr publiser publisherr
publisher: publishher publishor publishr publishre publissher publlisher publsher publsiher publusher pulisher
publishers: pubilshers pubishers publichers publisehrs publisers publishrs publshers publsihers publushers pulishers
punctuation: ponctuation punctation punctiation punctution puncutation
purchase: pruchase puchase purcahse purchace purchse purhcase
purpose: prupose pupose puprose purose purpuse
python: pthon ptyhon pyhon pyhton pythin pytho pytohn pyton
qualification: qaulification qualifiaction qualificaton qualifikation qulification
qualifier: qualifer qulifier
quality: qaulity quailty qualit qulaity qulity
quantity: qauntity quanity quantaty quantitty quantiy quantuty quntity
quarantine: quarantene quaratine quarentine quarintine quaruntine
quarter: quater qurter
quarterly: quartery quaterly
queries: qeries qeuries queires quereis queriess queris querries quiries quries
query: qeury qurey quuery
question: qestion qeustion qiestion quesion quesiton questio questoin queston quetion qustion
questions: qestions qeustions qiestions quesions quesitons questins questios questiosn questoins questons quetions
questions: quetsions qustions
queue: queeue
quotation: qoutation quatation quotaion
quotient: qoutient quotent
radius: radeus radiu raduis radus
rating: ratin
reaction: reacion
readiness: readyness
readme: raedme reamde redme
readonly: redonly
reads: raeds
realization: realiztion relization
reason: reaon reasson resaon reson
reasoning: resoning
receipt: reciept
receivable: recivable
receive: receiv receve recevie recieve recive
received: receied receievd receivd receved recevied recieved recived reeived
receiver: recevier reciever reciver
recent: reccent receent
reception: recepion recpetion
recipient: recepient recipent recipiant recpient reipient
recipients: recepients recipeints recipents recipiants recpients reipients
recommend: reccommend recomend recommand recommed recommmend recommnd recommned recommond reommend
recommendation: reccommendation recomendation recommandation recommedation recommednation recommenation
recommendation: recommmendation recommndation recommondation rekommendation reommendation
reconcile: reconcille reconicle
reconciliation: reconcilation
record: reccord recod recor recrod reecord rocord
records: reccords recordss recors recrods rocords
recovery: recovry
recruitment: recrutiment recuritment
recurrence: reccurrence recurence recurrance
recurring: recuring recurrin
redemption: rademption redemtion redemtpion redepmtion redmeption
redirect: rediect redircet redirec redirecct redirrect
reduction: reductin redution reudction
redundancy: redendancy redudancy redunancy redundacy redundany redundency redundnacy redunduncy
referee: refferee
reference: reerence refeence referance referece referecne referenc referennce refernce refernece referrence refference
reference: refrence rference
references: referances refereces referecnes referencs referenecs referenes referennces referenzes refernces referneces
references: referrences refferences refrences rferences
referral: referal refferral
referred: refered refererd referrred refferred
reflection: refelction reflektion refletion relfection
refresh: refesh refreh reresh
refund: refudn
region: reegion regio regon
regional: regionaal reigonal
registered: regestered regisered registerred registored registred registreed regitered regsitered regstered reigstered
registration: regestration regisration registartion registation registraion registratino regitration regsitration
registration: regstration reigstration
registrations: regestrations regisrations registartions registations registraions regitrations regsitrations
registrations: regstrations reigstrations
registries: regestries regisries registies registires regitries regsitries regstries reigstries
registry: regestry regisrty regisry registy regitry regsitry regstry reigstry
regression: regresion regresison regresson regresssion
regulation: regulaion
reimbursement: reimbursment
rejected: rejcted
related: ralated realted relatd rlated
relation: ralation reelation relaion rlation
relations: ralations
relationship: ralationship realtionship relatinship relatioship relatonship reltaionship
relative: ralative relaative relaive relatie relatvie reletive relitive reltive
release: reease reelease relaese relase releaase releae releas releasse releease relesae relese
releases: reeases relaeses relases releaases releeases relesaes releses
religion: relgion religeon religon
remaining: reamining remainig remainign remainung remianing remining rmaining
reminder: riminder
reminders: riminders
remote: remoote remot remtoe rmeote romote
removal: remval
removed: remmoved removeed remved remvoed reomved rmeoved rmoved romoved
render: renderr
rendered: redered rednered renderd renderred rendired
renewal: renewl renwal
repair: rapair
repeat: ropeat
repetition: repeition repetetion repetiton repitition reptition
replaced: raplaced relpaced repaced repalced replacd replaed
replacement: raplacement relpacement repacement repalcement replacament replaceemnt replacemnt replacment replasement
replica: repliac
replicas: repilcas replcias replics
reply: relpy
report: reoprt repor repport reprot
repository: reopsitory repoistory repoository reposiotry repositary repositor repositorry repositry reposotory
repository: repostiory repostory reppository repsitory ropository
representative: represantative represenative representetive representitive represntative reprezentative
reputation: reptuation
request: reqest reqeust reqiest reques requesst requet requset requst requuest reuest reuqest
requested: reqested reqeusted requesed requestd requesteed requeted requseted requsted reuqested rqeuested rquested
requests: reqests reqeusts reqquests requsets requsts reuests reuqests
require: reqire reqiure requier requir requre requrie rquire
required: reqired reqiured requierd requird requireed requred requried reuqired rquired
requirement: reqirement reqiurement requiement requierment requiremet requiremnet requiremnt requirment requrement
requirement: requriement reuirement reuqirement rquirement
requirements: reqirements reqiurements requiements requierments requiremets requiremnets requiremnts requirments
requirements: requrements requriements reuirements reuqirements rquirements
requires: reqires reqiures requiers requiress requirs requres requries reuqires rquires
research: resaerch resarch reseach reseearch reserach reserch
reservation: reseration reservaton resevation resrevation
reservations: reserations reservatons resevations resrevations
reserved: reesrved resered reseved resrved
reservoir: resevoir resorvoir
reset: reeset resett resset
residence: residance
resident: recident residant
resistance: resistence resitance
resolution: reoslution resloution reslution resolition resoltion resoluton resoultion resoution ressolution resulution
resolution: rseolution
resolved: reoslved resloved reslved resoved resovled ressolved resulved
resource: reosurce reource resoource resorce resoruce resouce resoure ressource resuorce resurce
resources: recources reosurces resoources resorces resoruces resouces resourcees resourcs resourecs resoures resourses
resources: ressources resuorces resurces
respondent: repondent
response: reponse repsonse resonse resopnse respnse responce respose resposne respponse ressponse rosponse rsponse
responsibility: reponsibility repsonsibility resonsibility respnsibility responcibility responibility responisbility
responsibility: responsability responsbiility responsbility responsebility responsibiliy responsibillity responsibilty
responsibility: responsiblity resposibility resposnibility
restaurant: resaurant restarant restaruant restaurent restaurnat restuarant resturant retaurant
restoration: resotration
restriction: resstriction restiction restirction restrction restricion restricton restriktion restrition restruction
restriction: ristriction
result: reesult reslut resolt ressult resul resullt resutl reult reuslt rusult
results: resluts ressults resullts resuls resulst resutls resuts reults reuslts
retail: reatil
retailer: reatiler retalier
retirement: reitrement retierment retirment
retries: retris
retry: rerty retyr
return: reeturn retrn retrun retur returnn returrn reutrn rturn
review: reivew reveiw reviw
reviewed: reveiwed reviewd reviwed
reviewers: reveiwers revewers reviewes reviwers
reviews: reivews reveiws reviws
revision: revisiion revison revsion rivision
revisions: revisiions revisons revsions
right: righht rightt rigth roght
roles: roels
rotation: roation rotaion rotaiton
running: rnuning runinng runnig runnign runnin runninng runnng runnnig runnning runnung
runtime: rentime runitme runntime runtume rutime
salary: salery
sample: sampe sampel sampl sapmle smaple
satellite: satallite satelite sattellite
satisfaction: satasfaction satifaction satisaction satisfacion satisfactoin satisfcation satisfiction satsfaction
satisfaction: satsifaction staisfaction sutisfaction
saturday: saterday satruday saturdey staurday
scale: sccale
scaled: scalled
scaling: scalin sclaing
scanned: scaned
scenario: sceanrio scenerio scneario secnario senario szenario
scene: sceene secne szene
schedule: scedule scehdule schdeule schdule schedue scheduel schedul scheudle scheule schudule shcedule shedule
scheduled: sceduled schduled schedued scheduld scheudled shceduled sheduled
scheduler: sceduler schduler schedulre scheudler shceduler sheduler
scheduling: sceduling schduling scheduing schedulin schedulling scheudling shceduling sheduling
schema: scema scheam schmea shema
scheme: schme
scholarship: scholarhip scholership scholorship
school: schol schoo shcool
science: scinece
scope: sccope
scopes: sccopes
score: socre
script: sccript scirpt scriipt scritp scrpit scrpt srcipt sript
sculpture: sclupture sculputre scultpure scuplture scupture
search: saerch sarch seaarch seacrh searh searhc seearch serach serch
second: sceond scond seccond secnd secod secon secund seocnd
secondary: scondary secodary seconadry seconary seconday secondery secondray secondry secundary seocndary
seconds: sceonds sconds secconds secnds secods secunds seocnds
secret: secert seret
section: scetion secction secion seciton sectin secton setion
sector: secotr
secure: secue secur securre
security: seccurity secirity secrity secruity secuirty secuity securit securiyt securtiy securty sequrity seucrity
security: seurity
segment: segemnt segmen segmet segmetn segmnet semgent sgement
segmentation: segemntation segmantation segmenation segmentaion segmentaton segmnetation sementation semgentation
selected: seected seelcted seelected selceted selcted seleccted seleced selecetd selectd selekted sellected sleected
selection: seelction selcetion selecction selecion seleciton selectoin selecton selecttion selektion sellection
selection: sleection
semantic: sematic sematnic sementic symantic
semester: semestre semseter semster
sensitive: senitive sensative sensetive sensitiv sensitve senstive sesitive
sensor: sesnor
sentence: sentance sentece sentense setence
separate: sepaate separat separete separte seperate seporate sepraate seprate sparate spearate
separated: separeted separted seperated seprated sparated spearated
separator: separetor separtor seperator seprator sparator spearator
september: sepember septemebr septemer septmber septmeber setpember spetember sptember
sequence: secuence seqence seqeunce sequance sequece sequeence sequenc sequene sequenec sequense sequenze sequnce
sequence: sequnece seuence seuqence sqeuence squence
serial: seriel
series: seires
server: seerver serveer srver
service: serice serivce servcie servece servie serviec servise servoce srevice srvice
session: seession sesion sesison sessio sesssion sssion
sessions: sesions sesisons sesssions sssions
setting: seting setitng settig settign settiing settin settng settting
settings: setings setitngs settigns settigs settiings settingss settins settinsg settngs setttings
settlement: settelment settlment
severity: seeverity severite severiy sevirity sevrity
share: sahre
shared: shareed
shipment: shippment
shipped: shiped shpped
shipping: shiping shippin
shortcut: shorctut shorcut shortcat shortct shortcutt shortkut shortuct shotcut shrtcut sortcut
signature: siganture sigature signatue signaure signautre signiture signtaure signture signuture sinature singature
signature: sugnature
signed: sugned
significance: sigificance signficance signifcance signifficance signifiance significace significane significence
significance: singificance
signing: signign
similarity: samilarity simalarity simialrity simiarity similairty similerity simillarity simlarity simliarity
similarity: simmilarity
simulation: simlation simluation simmulation simualtion sumulation
simulator: simlator simluator simmulator simualtor simuator
skeleton: sceleton skeletton skelton
slogan: slogen
snapshot: sanpshot snaphot snaphsot snashot snpashot
snippets: snipets snippes snippetts
social: socail socal socila soical
software: siftware softare softwrae softwre sofware sofwtare sotfware sotware
solution: sollution soltion soltuion solutiin solutino soluton soultion
solutions: sollutions soltions soltuions solutons soultions
solves: sovles
source: soource souce soucre sourc sourcee sourec sourse
sources: souces soucres sourcces sourcees
space: spcae
speaker: speeker
specialty: specailty speciatly
specification: secification sepcification spcification specefication specfication specfiication specifcation
specification: speciffication specifiation specificatin specificaton specifiction specifiication specifikation
specification: speicfication spesification spicification
specifier: secifier sepcifier spcifier specfiier specifer speciffier speciifer speicfier spesifier spicifier
spectrum: spectum specturm
sponsor: sponor sponser
sponsors: sponors sponsers
standalone: stadalone stanalone standalne standalon standlone stnadalone
standard: sandard stadard stadnard stanard standad standar standardd standerd standrad standrd stndard
started: sarted startd startted strated
startup: sartup starup statup
stateful: sateful statefull
statement: satement staement statemen statemet statemnet statemnt statment stetement
static: satic staic staitc
station: staion
statistics: satistics statastics statestics statictics statisics statisitcs statistcs statitics statstics stattistics
statistics: statustics
status: satus staatus stattus statuss staus stauts sttaus stutus
steps: stesp
storage: stoage stoarge storag storege storgae storge stroage
storages: stoages
strategy: srtategy startegy stategy stratagy stratgey stratgy
strength: stength sterngth stregnth stregth strengh strenght strengt strentgh strenth
structure: sructure strcture strcuture structere structire structore structre structrue structue structuer strucure
structure: strucutre strukture strusture strutcure struture stucture sturcture
student: stduent studetn studnet sudent
stylesheet: stlyesheet stylsheet sylesheet sytlesheet
subdivision: subdivisio
subdomain: subdoamin
subject: subjec subjet suject
submission: submision submisson submmission sumbission
submissions: submisions submisisons submissons submssions sumbissions
submit: submitt submmit submti sumbit
submitted: subbmitted submited submittted submmitted sumbitted sumitted
submitter: sumbitter
subnet: subent
subscriber: subcriber subsciber subscribar subscribber subscribir subscryber subsriber susbcriber suscriber
subscription: subcription subsciption subscripton subsription susbcription suscription
subscriptions: subcriptions subsciptions subscirptions subscriptons subscritpions subsriptions susbcriptions
subscriptions: suscriptions
subsequent: subequent subesquent subseqent subseqeunt subsequant subsequnt subseuent subseuqent subsiquent subsquent
subsequent: susequent
subsidiary: subsidary subsiduary
subsidy: subisdy
substance: substace subtance sustance
substitute: subsitute substitite substitte substitue subtitute
success: sccess scucess seccess succcess succeess succes succss succuss sucess sucsess
successful: sccessful seccessful succcessful succeessful succesful successfull successsful successul succssful
successful: succussful sucessful sucsessful suscessful
successfully: sccessfully seccessfully succcessfully succeessfully succesfully successfullly successfuly successfulyl
successfully: successsfully successully succssfully succussfully sucessfully sucsessfully
suffix: siffix suffex suffux sufix
suggested: sugested suggessted suggestted suggeted suggetsed sugggested
suggestion: sugestion suggesiton suggesstion suggestin suggesttion suggetion suggetsion sugggestion
suggestions: sugestions suggesstions suggestinos suggestins suggestionss suggesttions suggetions suggetsions
suggestions: sugggestions
summary: sumamry sumary summay summmary
supervisor: supervisar superviser
supplement: suplement supplament suppliment
supplier: suppier suppplier
support: sipport sopport spport supoprt suport suppert suppoort suppor supportt suppot suppport supprot supprt suppurt
support: sypport
supported: sipported sopported spported suported suppoorted suppored supporteed supportted suppoted suppported
supported: supproted supprted suppurted sypported
surface: suface surfae surfaec surfcae surfce
surgery: sugery surgey surgury
survey: surevy survay survye
surveys: survays
suspended: supended supsended
suspension: supsension suspencion suspesion
suspicious: supsicious suspecious suspicios suspicous suspisious
switch: siwtch swicth swith swithc swtich
syllabus: sillabus sylabus
symbol: simbol smbol sybol symbl symbo symboll symobl symol
symptom: simptom symptoom symptum symtom symtpom sypmtom syptom
synced: sycned syncd
synchronization: sychronization synchonization synchornization synchrnization synchronizaton syncrhonization
synchronization: syncronization
system: sistem sustem sysem syste systemm systm systme systtem sytem sytsem
table: tabble tabel tablle talbe
target: taget tagret taregt targt targte traget
targets: tagets tagrets taregts targtes targts tragets
tariff: tarriff
taxonomy: taxanomy taxnomy taxonmy taxonoy
teacher: teacer teaher techer
technical: techical techincal technial technnical tecnical tehnical
technique: techinque techique techniqe technnique tecnique tehnique
technology: technlogy technnology technolgy technolog technoloy techology tecnology tehnology
temperature: temeprature temerature temparature temperatrue temperatue tempertaure temperture temprature tempreature
temperature: tempurature tepmerature
template: tamplate temlate tempalte tempate templae templaet templat templete templte tempplate teplate tepmlate
template: tmeplate tmplate
templates: tamplates temlates tempaltes tempates templaes templaets templats templetes templtes tempplates tmeplates
temporarily: temmporarily temorarily tempararily temperarily temporaily temporairly temporaraly temporarely
temporarily: temporarilly tempororily temporraily temporrarily temporrily temporyrily temprarily temproarily
temporarily: tepmorarily
temporary: temoprary temorary temparary temperary temporar temporay temporory temporrary temporray temporry temporyry
temporary: temproary
tension: tesion
terminal: tarminal teminal temrinal terimnal termial termianl terminl termminal termnal termnial
terminated: teminated temrinated terimnated termianted termiated terminaed terminatd terminted termniated
termination: temination temrination terimnation termiantion termiation terminatino termintion termniation
territory: teritory terriory territorry territoy terrritory
tester: tetser
thickness: thickenss thickess thikness tickness
threshold: thershold theshold threeshold threhold threhsold threshhold threshlod threshod threshodl threshol thresold
threshold: thresshold thrreshold thrshold treshold
throughput: thorughput thoughput throghput througput throuhgput throuhput thruoghput
thursday: thirsday thrusday thurday thurdsay thursdey
timeout: tiemout timeot timeuot timoeut timout
timestamp: tiemstamp timesamp timestap timestemp timestimp timestmap timestmp timetamp timmestamp timstamp
timezone: tiemzone timzeone timzone
title: tiitle titel
tobacco: tabacco
token: toekn tokne
tokens: toekns
tolerance: tolearnce tolerace tolerence tolernce tollerance tolorance
tonnage: tonange
topologies: toplogies topoligies
topology: toopology toplogy topolgoy topolgy topoligy topoogy
total: totla totol
tournament: torunament tournamet tournamnet tournement
trace: tarce
traceback: tarceback
tracking: trackign traking
tradition: traddition traditon
traffic: tarffic trafic
training: trainig trainign trainin trainng trainning traning trianing
trait: triat
trajectory: tragectory trajactory trajecotry trjaectory
transaction: tansaction tranaction tranasction transacion transactino transactoin transction trasaction trasnaction
transactions: tansactions tranactions tranasctions transacions transacitons transactinos transactoins trasactions
transactions: trasnactions
transcript: transcipt transcrit transcrpit transkript transscript trasncript
transfer: tansfer tranfer transer transferr transffer trasfer trasnfer trnasfer trnsfer
transferred: tansferred tranferred transfered transferrd transferrred transfferred trasferred trasnferred trnasferred
transient: tansient tranient transeint transiet trasient
transition: tansition tranistion tranition transiton transtion
translation: tanslation tranlation tranlsation transaltion translatoin traslation trasnlation trnaslation
transmission: tansmission tranmission transmision transmisison transmissin transmisson trasmission trnasmission
transparency: tranparency transaprency transparancy transparecy transpareny transparnecy transperency transprency
transparency: trasnparency trasparency
transparent: tansparent tarnsparent tranparent transpaernt transparant transparnt transparrent transperent transprent
transparent: trasnparent trasparent trnasparent
transport: tansport tranport tranpsort transpart transpot transprot transprt trasnport trasport
transportation: transporation transportaion transportatin trasnportation
treatment: treament
trigger: tigger tirgger trgger triggger trrigger
triggered: tiggered tirggered trggered trigered triggerd triggerred trigggered triggred trriggered
triggers: tiggers trggers trigers triggerrs trigggers trriggers
tuesday: teusday tuesdey tusday tuseday
tuition: tution
types: tpyes tyeps typess typpes
unavailable: unavaailable unavaiable unavaialble unavailabe unavailabel unavailble unavailible unavalable unavaliable
unavailable: unavialable unavilable unvailable
underlying: uderlying udnerlying undelrying undelying underlyign underlyin underlyng underying underyling unerlying
unemployment: unemployemnt unemployent unemplyoment unempolyment
uniform: uneform unifform unifom unifrom
unique: uinque uique uniqe uniqu uniue uniuqe unqiue unque
university: univercity univeristy univerity universiy universtiy univesity unversity unviersity
unlocks: unlcoks
unspecified: unsepcified unspecifed
update: udate udpate upadte upate updae updat upddate updte
updated: udpated upadted upated updaed updateed upddated updted
upgrade: ugprade ugrade upgade upgarde upgradde uprade uprgade
upload: uplad uplaod upliad uplod upoad uppload
uploaded: upladed uplaoded uploded upploaded
uploader: uplader uplaoder uploder upploader
upper: uppper
usage: usege ussage
username: uername uesrname useername userame usernname userrname usrename ussername
users: uesrs useers userrs
utility: uility utiilty utiliy utillity utiltiy utilty utlity
utilization: utilizaion utilizaiton utilizaton utiliztion utillization utilzation utlization
vacancy: vacency
vacation: vaction
vaccine: vacine veccine
valid: vaild validd vallid vlaid
validation: vaidation vaildation valdation valdiation validaiton validatio validatoin validattion validtion
validation: valiidation vallidation
validity: vaildity valdity validaty validty valiity vallidity
valuation: vaaluation vluation
value: vaalue valeu vallue vaule velue vlaue
values: vaalues valeus valies vallues valuees valuess vaues vaules vlaues
variable: vaiable vairable varable varaible variabble variabe variabel variabl variabla varialbe varibale varible
variable: varieble varriable vriable
variables: vaiables vairables varables varaibles variabbles variabels variabes variablas variabless variabls varialbes
variables: varibales varibles variebles varriables veriables vriables
variance: vairance varaince varance varience varriance
variant: vairant varaint varant varian varient varriant
variants: vaiants vairants varaints varants varians varients varinats varriants
variation: vairation varaition varation variatino variatoin varriation veriation
vector: vactor vecctor vecotr vectorr vektor
vegetarian: vegatarian vegetarien vegetarion vegeterian vegitarian vegtarian
vehicle: vehcile vehilce veicle
velocity: velcity velcoity volocity
ventilation: ventalation ventelation ventialtion
verbose: vebrose verboce verbse verbsoe
verification: varification veirfication verfication verifcation verifiaction verifiation verificaion verificaiton
verification: verifikation veriication verrification veryfication
verified: varified veirfied verfied verifed verifeid verifyed veryfied vrified
verify: varify veify veirfy verfiy verfy veryfy vrify
version: veersion verion verison verrsion versin versino versio versionn versioon versoin verson vesion vesrion
version: vresion vrsion
versioned: verisoned versined versinoed versioed versionned versiooned versoined versoned vesioned vesrioned vresioned
versions: veersions verions verisons versinos versins versionns versioons versios versoins versons versuons vesions
versions: vesrions vresions vrsions
vertex: vartex veretx verex vertix vertx vetex vetrex
vertical: vartical verical veritcal vertcal vertial vertica verticall verticel verticla vertikal vetical virtical
viewer: veiwer vewer viwer
views: veiws viwes
violation: vioaltion voilation
virtual: virtal virtaul virttual virtua virtula virutal vitrual vritual
visibility: visability visbility visibilit visibillity visibiltiy visibilty visibliity visiblity visiility vsibility
visible: visable visbile visble visibel visibl visiblle vissible
visualizations: visaulizations visualizaions visualizaitons visualizatons visualzations visulizations vizualizations
vocabulary: vacabulary vocabluary vocabualry vocabuary
voltage: valtage volatge votlage
volume: voluem voume
volunteer: volenteer volonteer
vulnerabilities: vulerabilities vulnarabilities vulneabilities vulnearbilities vulnerabiliies vulnerabilites
vulnerabilities: vulnerabilitis vulnerabillities vulnerabilties vulnerablities vulnerbailities vulnerbilities
vulnerabilities: vulnreabilities vulnurabilities vunerabilities vunlerabilities
vulnerability: vulenrability vulerability vulnarability vulneability vulnearbility vulnerabilit vulnerabiliti
vulnerability: vulnerabilitu vulnerabiliy vulnerabillity vulnerabiltiy vulnerabilty vulnerablity vulnerbaility
vulnerability: vulnerbility vulnreability vulnurability vunerability vunlerability
warehouse: warehose warehosue wrehouse
warning: wanring waring warnig warnign warniing warnin warninng warnng warnning warrning wraning
warranty: waranty warrany warrenty
wavelength: wavelegnth wavelengh wavelenght
webhook: webhok
website: wbsite webiste webite websit webste webstie wesbite wesite
wednesday: wedensday wednesay wednesdaay wednesdey wednsday wednseday wendesday
weekly: wekly
weight: weigth wieght
weights: weigths wieghts
widgets: widges widgest widgits widgtes wigdets wigets
width: wdith widht witdh
wildcard: wilcard
wilderness: wilderniss wildreness
window: windo windoow windw windwo winndow winodw wndow wondow
withdrawal: withdrawel withrawal
witness: wtiness
worker: wokrer workir wrker wroker
workers: wokrers wrkers wrokers
workflow: wokrflow worfklow worflow workfow worklfow worklow wrkflow wrokflow
workshop: worshop
workspace: wokrspace workpace workpsace worksace worksapce workspacce workspae workspce worskpace worspace wrkspace
workspace: wrokspace
yearly: yaerly yealry
"""
