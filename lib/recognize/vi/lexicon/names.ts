/**
 * What Vietnamese names are made of. Surnames and name syllables as counted over public lists of names (syllables
 * that are common words left out), surnames of the other peoples of Viet Nam added. No living person is named.
 */

/** Surnames that nine in ten people bear: a capitalised one begins a name unless something speaks against it. */
export const COMMON_SURNAMES = `
nguyễn trần lê hoàng phạm huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lương đào tạ
phùng tô cao lưu vương mai hà lâm thái châu tăng chu quách tống triệu đàm`;

/** Rarer surnames, also words or places: they begin a name where something speaks for it. */
export const RARE_SURNAMES = `
a alăng ayun biện bkrông blúp bríu bàn bành bì bạch bế bồ chảo chế chử cil cung cái cù cấn cầm cứ danh
diêm diệp doãn dư giang giàng giáp h hmok hoa huyền hàn hàng hán hình hạ hạng hầu hứa k kbuôr kha khiếu
khoàng khuất khúc khương khổng kim kiên kiều kpă krajan ksor la lang liêng ly lã lò lô lù lường lại lầu lỗ
lục lữ lỳ ma mlô mã mông mùa mạc mạch mạnh mẫn nay nghiêm nguỵ ngân ngọ ngụy nhan nhâm nhữ ninh niê nông
ong phi phàn phí phó phù pờ quan quang quàng quản rah rcom rơ siu sái sìn sùng sơn sầm sử thi thiều thiệu
thào thân thạch thẩm tiêu tiết touneh trang trà trác tráng trình trầm tào tòng tôn tưởng tất tẩn từ ung
uông vi viên vàng vòng văn vưu vừ xa xà xồng y yên zơrâm âu êban ôn ông điêu điền điểu đái đèo đường đậu đồng`;

/** Middle and given names. */
export const NAME_SYLLABLES = `
một hai ba bốn năm sáu bảy bẩy tám chín mười a an anh ban biên biển biểu bá bách bão bé bình bích bính bông bùi bút băng bạch bạo bảng bảo bắc
bằng bỉnh bội bửu bữu ca cang cao chi chinh chiêu chiến chiều chiểu chu chung chuyên chuyền chuẩn chánh
châm chân châu chí chính chúc chăm chương chấn chất chỉ chỉnh chờ cung cát công cúc cơ cương cường
cảnh cầm cần cầu cẩm cẩn cận cửu cự danh dao di din dinh diên diểm diễm diễn diệm diện diệp diệu doanh
doãn du dung duy duyên duyệt duân duẩn dy dân dũ dũng dư dương dưỡng dược dạ dậu dịu dững dự em gia
giang giao giàu giá giáng giáp gương gấm hanh hinh hiên hiến hiếu hiền hiển hiểu hiện hiệp hiệu hoa hoan
hoanh hoà hoài hoàn hoàng hoành hoạch hoạt huy huynh huyên huyền huân huê huấn huế huệ huỳnh hy hà
hài hàn hàng hành hào hán hát hân hòa hóa hùng hưng hương hướng hường hưởng hạ hạc hạnh hạo hải hảo hận
hậu hằng họa hồ hồi hồng hổ hớn hợi hợp hứa hửu hữu hỷ kha khai khang khanh khiêm khiết khoa khuyên
khuyến khuê khá kháng khánh khê khôi khúc khương khả khải khắc khởi kim kiêm kiên kiếm kiến kiết kiều kiển
kiện kiệt kính ký kế kết kỳ kỷ kỹ la lai lam lan lang lanh li linh liêm liên liêu liểu liễu liệu loan
long luyến luyện luân luôn luông luận luật ly lài lành lâm lân lãm lê lên lình lý lăng lĩnh lũy lưu lương
lượng lạc lại lầu lập lắm lẹ lễ lệ lịch lịnh lộc lợi lụa lục lữ lực lựu mai minh
miên miền muội my mân mây mã mãn mão mùa mùi múi mơ mạnh mẫn mận mậu mến mộc mộng mừng mỵ mỹ na nam
nga nghi nghiêm nghiệp nghĩa ngoan nguyên nguyễn nguyện nguyệt ngà ngàn ngân ngô ngôn ngọ ngọc ngữ nha
nhanh nhi nhiên nhiệm nho nhu nhung nhuận nhàn nhâm nhân nhã nhơn như nhạn nhất nhì nhẫn nhật nhị nhịn nhớ
nhứt nhựt ni ninh niên niệm ny nên nông núi năng nương nội nở nụ nữ oai oanh oánh pha phan phi phiên phiệt
phong phu pháp phát phóng phùng phú phúc phương phước phượng phạm phấn phẩm phối phục phụng qua quan quang
qui quy quyên quyến quyết quyền quách quán quân quí quý quảng quế quốc quỳnh sa san sang sanh sao 
 sinh siêu song sum sung sáng sâm sĩ sơn sương sầu sỉ sử sửu sự sỹ t ta tam thanh thao thi thiêm
thiên thiết thiếu thiều thiện thiệp thiệu tho thoa thoan thoại thoản thu thuy thuyên thuyết thuyền thuân
thuý thuấn thuần thuận thuật thuỳ thuỷ thy thành thái tháp thân thêm thìn thích thông thùy thúc thúy thăng
thơ thơm thư thương thường thưởng thượng thạch thạnh thảo thấm thất thẩm thắm thắng thế thể thịnh thọ thỏa
thới thụ thục thụy thủ thủy thứ thức thừa thực tinh tiên tiến tiền tiển tiểu tiệp toan toàn toán toại toản
trai trang tri trinh triết triều triển triệu trung truyền trà trác tráng trâm trân trì trình trí trùng
trúc trương trường trạng trấn trầm trần trị trịnh trọn trọng trứ trực tuyên tuyến tuyết tuyền
tuyển tuân tuấn tuất tuệ ty tài tá tánh tâm tân tây tèo tình tích tín tính tòng tô tôn tông tùng tú túy tý
tăng tĩnh tơ tư tươi tước tường tưởng tạ tạo tảo tấn tất tần tập tịnh tố tống tốt tồn tới tứ từ tử tự tỵ
tỷ uy uyên uyển vi vin vinh viên viết viễn việt vui vy vàng vân võ văn vĩ vĩnh vũ vương vượng vạn vấn vẹn
vệ vị vịnh vọng vủ vững vỹ xin xinh xuyên xuyến xuân xương y ya yu yên yến á ái ánh âm ân âu út
ý đa đan đen đinh điềm điền điểm điển điện điệp đoan đoàn đài đàm đàn đào đình đính đôn đông đăng được đại
đạm đạo đạt đảm đảo đầy đắc đằng đẳng đặng đẹp đệ đỉnh định đồng đỗ độ đời đủ đức ấn ất ẩn`;

/** Given names of other languages, as Vietnamese newspapers print them: two capitals after one are a person. */
export const FOREIGN_GIVEN_NAMES = `
aaron abbas abdel abdelaziz abdelfattah abdelmadjid abdul abdullah adam adel adolf adrian agnes ahmad ahmed aidan akbar akira alain
alan albert alberto alejandra alejandro aleksandar aleksander aleksandr aleksei alessandra alessandro alex alexander alexandra
alexandre alexandria alexei alexis alfonso alfred alfredo ali alice alicia alison allan allen alonso alvaro amal amanda amir amy ana
anastasia anatoly anders andre andrea andreas andrei andrej andres andrew andrii andriy andrzej andré andrés andy angel angela angelo
angus anil anita anja anna annalena anne annie anthony antoine anton antonia antonino antonio antony antónio anwar ariel armando arnaud
arnold artem arthur arturo asif astrid audrey august augusto aung avril aziz babar barack barbara bashar beata beatrice beatriz belinda
ben benedict benigno benito benjamin benoit bernard bernardo bernie bertrand beth betty beverly bill björn blake bob bobby bogdan
bonnie boris brad brandon brenda brendan brett brian brigitte bruce bruno bryan caleb cameron camila carl carla carlo carlos carmen
carol carolina caroline casey catherine cecilia cedric cesar chad charles charlie charlotte chloe chris christian christine christopher
chuck cindy claire clara clarence claude claudia claudio clay clement clint colin collin connor corey craig cristiano cristina crystal
cyril cyrus daisy damian damien dan daniel danielle danilo danny dario darren dave david dean deb debbie deborah delcy delia denise
dennis derek desmond devin diana diane didier diego dimitri dina dirk dmitri dmitriy dmitry dominic dominique donald donna doris
dorothy doug douglas duncan dustin dwight dylan earl eddie edgar edison eduardo edward edwin eileen elaine eleanor elena eli elias
elijah elisa elise elizabeth ella ellen elon elsa emil emilia emilio emily emma emmanuel emmanuelle enrique enzo erdogan eric erica
erick erik erin ernesto ernst esteban esther ethan eugene eugenia eugenio eva evan evelyn evgeny fabian fabio faisal fatima federico
felipe felix ferdinand fernando fidel fiona flavio florence florentino florian floyd frances francesca francesco francis francisco
franck franco frank frankie franz françois fred frederic frederick fredrik friedrich fumio gabriel gaetano gareth garry gary gavin
geert geoffrey george georges georgi georgia georgios gerald gerard gerardo gerhard gerry giancarlo gianni gilbert gilberto gina
giorgia giorgio giovanni giulia giuseppe glen glenn gloria gordon graham greg greta gretchen guido guillaume guillermo gus gustavo
habib hanna hannah hannes hans harold harris harrison harry harvey hassan heather hector heidi heinrich heinz helen helena helga helmut
henri henrik henry herbert herman hermann herminio hideki hillary hiroshi holly horst howard hubert hugh hugo huma humberto hun ian
ibrahim ignacio igor ilham ilya imran ines inga ingrid ira irene irina iris irma isaac isabel isabella ismail itamar ivan ivana ivo
jacinda jacinto jack jackie jacob jacques jaime jake jakob jalal jamal james jamie jamieson jan jana jane janet janos jared jaroslaw
jasmine jason javad javier jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joachim
joan joao joaquin jochen jodie joe joel joey johan johann johannes john johnny jon jonas jonathan jordi jorg jorge josef josefina josep
joseph joshua josie josip josé joyce juan juanita judith judy julia julian juliana julie julien juliet julio julius jurgen justin
justine jürgen kaja kamala karen karim karin karina karl karol kat katarina kate katharina katherine kathleen kathy katie katrina katy
keiko keir keith kelly kelvin kemal ken kendra kenneth kerry kevan kevin khalid kim kimberly kirill kirk kirsten kirstie kirsty kit
klara klaus kofi konstantin kristalina kristen kristi kristin kristina kurt kyle kylie kyriakos lamine lars laszlo laura lauren laurent
lawrence leah lech lee lena leon leonardo leonid leopoldo leroy leslie lester lev lewis liam lila lilian liliana lily lina linda lionel
lisa lisandro lloyd logan lola lorena lorenzo loretta lori louis louise luca lucas lucia luciano lucy ludovic luigi luis luisa luiz
lukas luke lula lydia lyndon mads maja majid malala malcolm manfred manuel mara marc marcel marcelo marcin marco marcos marcus margaret
margot maria mariana marianne mariano marie marilyn marina mario marissa mariusz marjorie mark marko markus marlon marta marten martha
martin martina marty marvin mary masato mateo mateusz mathieu matias mats matt matteo matthew matthias mattias maurice mauricio
maurizio max maxim maxime maximilian maya megan mehmet mel melania melinda melissa mercedes meredith mette michael michal michel
michele michelle mick miguel mikael mike mikhail mikheil mila milan milena milorad milos milton mira miranda miriam miroslav mitch
mohamad mohamed mohammad mohammed moises molly mona monica morgan moritz moses muhammad mustafa myron nadia nadine naftali nancy naomi
narendra natalia natalie natasha nathan nawaf ned neil nelson nestor nguyen nicholas nick nicola nicolae nicolai nicolas nicole nicolás
niels nigel nikita nikki nikol nikolai nikos nils nina nir noah noam nora norbert norman nouri octavio ola olaf oleg oleksandr oleksii
olena olga oliver olivia olivier omar orlando oscar otto owen ozzie pablo paola paolo pascal patricia patricio patrick patty paul paula
pauline paulo pavel pavlo pedro peggy penelope penny percy perry pete peter petr petra petro petteri phil philip philippe phillip
phoebe pierluigi pierre pieter pietro piotr polly prabowo preston quentin rachel radek radoslaw rafael rafał rahul rainer raja rajiv
rajnath ralf ralph ramon ramona ramzan randall randy raphael rashid raul raymond raúl rebecca recep reinhard renata renato rene rené
rex reza rhonda ricardo riccardo richard rick ricky rishi rita rob robbie robert roberta roberto robin rocio rod rodney rodolfo rodrigo
roger roland rolando rolf roman romano ron ronald ronnie rosa rosalie rosanna rosemary roxana roy ruben rudolf rudy rupert ruslan
russell rustam ruth ryan saad saddam sadiq salim sally salman salvador salvatore sam samantha sami samir sammy samuel sander sandra
sanna santiago santos sara sarah saul savannah scarlett scott sean sebastian sebastián selena serge sergei sergey sergio serhii seth
seymour shane shannon sharif sharon shaun shawn sheila shelby sherry shigeru shimon shinzo shirley sigmar silvia silvio simon simone
simón slobodan sofia sonia sonja sophie spencer stacey stan stanislav stanley stefan stefania stefano stella stephane stephanie stephen
steve steven stewart stuart sue suella sultan sundar susan suzanne sven svetlana svitlana sylvester sylvia sébastien tamara tamas tamim
tania tanya tarek tariq tatiana tayyip ted terrence terry thaksin theodor theodore theresa thierry thomas thorsten tiffany tiger
tim timothy tina tobias todd tom tomas tomasz tommy tomoko toni tony tracy travis trevor tricia tristan troy tsai tulsi tyler ulf
ulrich umar ursula usha uwe vaclav vadim valdis valentin valentina valeri valeria valerie valérie vanessa vasily vaughan vera vernon
veronica vicente vicky victor victoria vijay viktor vincent vincenzo virginia vitali vitaliy vitaly vittorio vivek vivian vlad vladimir
volker volodymyr vyacheslav wade walid wally walter wanda warren wayne wendy werner wesley whitney wilhelm willem william willie wilson
winston wladimir wolfgang xavier yair yasser yevgeny yoav yolanda yoshihide yousef youssef yulia yuri yusuf yves yvette yvonne zachary
zara zoe zoran zuzana`;
