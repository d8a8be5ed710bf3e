(function() {
	// site/kioskMode.ts
	function isKiosk() {
		return document.documentElement.hasAttribute("data-kiosk");
	}
	// shared/text/grouped.ts
	/** 5333 -> 5,333, the same on every machine. */
	function grouped(figure) {
		return String(figure).replace(/\B(?=(\d{3})+$)/g, ",");
	}
	// shared/text/traditional.ts
	/**
	* Traditional characters, each followed by its simplified form. Written by scripts/text/composeTraditional.ts from the
	* tables of OpenCC (Apache-2.0); not edited by hand.
	*/
	var traditionalPairs = "㑯㑔㑳㑇㑶㐹㓨刾㘚㘎㜄㚯㜏㛣㠏㟆㥮㤘㩜㨫㩳㧐㩵擜䁻䀥䃮鿎䊷䌶䋙䌺䋚䌻䋹䌿䋻䌾䍦䍠䎱䎬䙡䙌䜀䜧䝼䞍䥇䦂䥑鿏䥱䥾䦛䦶䦟䦷䯀䯅䰾鲃䱷䲣䱽䲝䲁鳚䲘鳤䴉鹮丟丢並并乾干亂乱亙亘亞亚佇伫佈布佔占併并來来侖仑侶侣侷局俁俣係系俔伣俠侠俥伡俬私倀伥倆俩倈俫倉仓個个們们倖幸倫伦倲㑈偉伟偑㐽側侧偵侦偽伪傌㐷傑杰傖伧傘伞備备傢家傭佣傯偬傳传傴伛債债傷伤傾倾僂偻僅仅僉佥僑侨僕仆僞伪僥侥僨偾僱雇價价儀仪儁俊儂侬億亿儈侩儉俭儎傤儐傧儔俦儕侪儘尽償偿優优儲储儷俪儸㑩儺傩儻傥儼俨兇凶兌兑兒儿兗兖內内兩两冊册冑胄冪幂凈净凍冻凜凛凱凯別别刪删剄刭則则剋克剎刹剗刬剛刚剝剥剮剐剴剀創创剷铲劃划劄札劇剧劉刘劊刽劌刿劍剑劏㓥劑剂劚㔉勁劲動动務务勛勋勝胜勞劳勢势勩勚勱劢勳勋勵励勸劝勻匀匭匦匯汇匱匮區区協协卹恤卻却卽即厙厍厠厕厤历厭厌厲厉厴厣參参叄叁叢丛吒咤吳吴吶呐呂吕咼呙員员唄呗唸念問问啓启啞哑啟启啢唡喎㖞喚唤喪丧喫吃喬乔單单喲哟嗆呛嗇啬嗊唝嗎吗嗚呜嗩唢嗶哔嘆叹嘍喽嘓啯嘔呕嘖啧嘗尝嘜唛嘩哗嘮唠嘯啸嘰叽嘵哓嘸呒嘽啴噁恶噓嘘噚㖊噝咝噠哒噥哝噦哕噯嗳噲哙噴喷噸吨噹当嚀咛嚇吓嚌哜嚐尝嚕噜嚙啮嚥咽嚦呖嚨咙嚮向嚲亸嚳喾嚴严嚶嘤囀啭囁嗫囂嚣囅冁囈呓囉啰囌苏囑嘱囪囱圇囵國国圍围園园圓圆圖图團团垻坝埡垭埰采執执堅坚堊垩堖垴堝埚堯尧報报場场塊块塋茔塏垲塒埘塗涂塚冢塢坞塤埙塵尘塹堑墊垫墜坠墮堕墰坛墳坟墶垯墻墙墾垦壇坛壋垱壎埙壓压壘垒壙圹壚垆壜坛壞坏壟垄壠垅壢坜壩坝壪塆壯壮壺壶壼壸壽寿夠够夢梦夥伙夾夹奐奂奧奥奩奁奪夺奬奖奮奋奼姹妝妆姍姗姦奸娛娱婁娄婦妇婭娅媧娲媯妫媰㛀媼媪媽妈嫋袅嫗妪嫵妩嫺娴嫻娴嫿婳嬀妫嬃媭嬈娆嬋婵嬌娇嬙嫱嬡嫒嬤嬷嬪嫔嬰婴嬸婶孃娘孋㛤孌娈孫孙學学孿孪宮宫寀采寢寝實实寧宁審审寫写寬宽寵宠寶宝將将專专尋寻對对導导尷尴屆届屍尸屓屃屜屉屢屡層层屨屦屬属岡冈峯峰峴岘島岛峽峡崍崃崑昆崗岗崙仑崢峥崬岽嵐岚嵗岁嵾㟥嶁嵝嶄崭嶇岖嶔嵚嶗崂嶠峤嶢峣嶧峄嶨峃嶮崄嶸嵘嶺岭嶼屿嶽岳巋岿巒峦巔巅巖岩巰巯巹卺帥帅師师帳帐帶带幀帧幃帏幓㡎幗帼幘帻幟帜幣币幫帮幬帱幷并幹干幾几庫库廁厕廂厢廄厩廈厦廎庼廕荫廚厨廝厮廟庙廠厂廡庑廢废廣广廩廪廬庐廳厅弒弑弔吊弳弪張张強强彆别彈弹彌弥彎弯彔录彙汇彠彟彥彦彫雕彲彨彿佛後后徑径從从徠徕復复徵征徹彻恆恒恥耻悅悦悞悮悵怅悶闷悽凄惡恶惱恼惲恽惻恻愛爱愜惬愨悫愴怆愷恺愾忾慄栗態态慍愠慘惨慚惭慟恸慣惯慤悫慪怄慫怂慮虑慳悭慶庆慺㥪慼戚慾欲憂忧憊惫憐怜憑凭憒愦憖慭憚惮憤愤憫悯憮怃憲宪憶忆懇恳應应懌怿懍懔懞蒙懟怼懣懑懤㤽懨恹懲惩懶懒懷怀懸悬懺忏懼惧懾慑戀恋戇戆戔戋戧戗戩戬戰战戱戯戲戏戶户扞捍拋抛拚拼挩捝挱挲挾挟捨舍捫扪捱挨捲卷掃扫掄抡掆㧏掗挜掙挣掛挂採采揀拣揚扬換换揮挥揯搄損损搖摇搗捣搧扇搵揾搶抢摑掴摜掼摟搂摯挚摳抠摶抟摺折摻掺撈捞撏挦撐撑撓挠撝㧑撟挢撣掸撥拨撫抚撲扑撳揿撻挞撾挝撿捡擁拥擄掳擇择擊击擋挡擓㧟擔担據据擠挤擡抬擣捣擬拟擯摈擰拧擱搁擲掷擴扩擷撷擺摆擻擞擼撸擽㧰擾扰攄摅攆撵攏拢攔拦攖撄攙搀攛撺攜携攝摄攢攒攣挛攤摊攪搅攬揽敎教敓敚敗败敘叙敵敌數数斂敛斃毙斆敩斕斓斬斩斷断於于旂旗旣既昇升時时晉晋晝昼暈晕暉晖暘旸暢畅暫暂曄晔曆历曇昙曉晓曏向曖暧曠旷曨昽曬晒書书會会朧胧朮术東东枴拐柵栅柺拐査查桿杆梔栀梘枧條条梟枭梲棁棄弃棊棋棖枨棗枣棟栋棡㭎棧栈棲栖棶梾椏桠椲㭏楊杨楓枫楨桢業业極极榘矩榦干榪杩榮荣榲榅榿桤構构槍枪槓杠槤梿槧椠槨椁槮椮槳桨槶椢槼椝樁桩樂乐樅枞樑梁樓楼標标樞枢樢㭤樣样樧榝樫㭴樳桪樸朴樹树樺桦樿椫橈桡橋桥機机橢椭橫横檁檩檉柽檔档檜桧檟槚檢检檣樯檮梼檯台檳槟檸柠檻槛櫃柜櫓橹櫚榈櫛栉櫝椟櫞橼櫟栎櫥橱櫧槠櫨栌櫪枥櫫橥櫬榇櫱蘖櫳栊櫸榉櫻樱欄栏欅榉權权欏椤欒栾欖榄欞棂欽钦歎叹歐欧歟欤歡欢歲岁歷历歸归歿殁殘残殞殒殤殇殨㱮殫殚殭僵殮殓殯殡殰㱩殲歼殺杀殻壳殼壳毀毁毆殴毿毵氂牦氈毡氌氇氣气氫氢氬氩氳氲氾泛汎泛汙污決决沒没沖冲況况泝溯洩泄洶汹浹浃涇泾涗涚涼凉淒凄淚泪淥渌淨净淩凌淪沦淵渊淶涞淺浅渙涣減减渢沨渦涡測测渾浑湊凑湞浈湧涌湯汤溈沩準准溝沟溫温溮浉溳涢溼湿滄沧滅灭滌涤滎荥滙汇滬沪滯滞滲渗滷卤滸浒滻浐滾滚滿满漁渔漊溇漚沤漢汉漣涟漬渍漲涨漵溆漸渐漿浆潁颍潑泼潔洁潙沩潚㴋潛潜潤润潯浔潰溃潷滗潿涠澀涩澆浇澇涝澐沄澗涧澠渑澤泽澦滪澩泶澮浍澱淀澾㳠濁浊濃浓濄㳡濕湿濘泞濚溁濛蒙濜浕濟济濤涛濧㳔濫滥濰潍濱滨濺溅濼泺濾滤瀂澛瀅滢瀆渎瀇㲿瀉泻瀋沈瀏浏瀕濒瀘泸瀝沥瀟潇瀠潆瀦潴瀧泷瀨濑瀰弥瀲潋瀾澜灃沣灄滠灑洒灕漓灘滩灝灏灡㳕灣湾灤滦灧滟灩滟災灾為为烏乌烴烃無无煉炼煒炜煙烟煢茕煥焕煩烦煬炀煱㶽熅煴熒荧熗炝熱热熲颎熾炽燁烨燈灯燉炖燒烧燙烫燜焖營营燦灿燬毁燭烛燴烩燶㶶燻熏燼烬燾焘爍烁爐炉爛烂爭争爲为爺爷爾尔牀床牆墙牘牍牴抵牽牵犖荦犛牦犢犊犧牺狀状狹狭狽狈猙狰猶犹猻狲獁犸獃呆獄狱獅狮獎奖獨独獪狯獫猃獮狝獰狞獱㺍獲获獵猎獷犷獸兽獺獭獻献獼猕玀猡現现琱雕琺珐琿珲瑋玮瑒玚瑣琐瑤瑶瑩莹瑪玛瑲玱璉琏璡琎璣玑璦瑷璫珰璯㻅環环璵玙璸瑸璽玺璿璇瓊琼瓏珑瓔璎瓚瓒甌瓯甕瓮產产産产畝亩畢毕畫画異异畵画當当疇畴疊叠痙痉痠酸痾疴瘂痖瘋疯瘍疡瘓痪瘞瘗瘡疮瘧疟瘮瘆瘲疭瘺瘘瘻瘘療疗癆痨癇痫癉瘅癒愈癘疠癟瘪癡痴癢痒癤疖癥症癧疬癩癞癬癣癭瘿癮瘾癰痈癱瘫癲癫發发皁皂皚皑皰疱皸皲皺皱盃杯盜盗盞盏盡尽監监盤盘盧卢盪荡眞真眥眦眾众睏困睜睁睞睐瞘眍瞜䁖瞞瞒瞶瞆瞼睑矇蒙矓眬矚瞩矯矫硃朱硜硁硤硖硨砗硯砚碕埼碩硕碭砀碸砜確确碼码碽䂵磑硙磚砖磠硵磣碜磧碛磯矶磽硗磾䃅礄硚礎础礙碍礦矿礪砺礫砾礬矾礱砻祕秘祿禄禍祸禎祯禕祎禡祃禦御禪禅禮礼禰祢禱祷禿秃秈籼稅税稈秆稏䅉稜棱稟禀種种稱称穀谷穇䅟穌稣積积穎颖穠秾穡穑穢秽穩稳穫获穭穞窩窝窪洼窮穷窯窑窵窎窶窭窺窥竄窜竅窍竇窦竈灶竊窃竪竖競竞筆笔筍笋筧笕筴䇲箇个箋笺箏筝箚札節节範范築筑篋箧篔筼篠筿篤笃篩筛篳筚簀箦簍篓簑蓑簞箪簡简簣篑簫箫簹筜簽签簾帘籃篮籌筹籔䉤籙箓籛篯籜箨籟籁籠笼籤签籩笾籪簖籬篱籮箩籲吁粵粤糉粽糝糁糞粪糧粮糰团糲粝糴籴糶粜糹纟糾纠紀纪紂纣約约紅红紆纡紇纥紈纨紉纫紋纹納纳紐纽紓纾純纯紕纰紖纼紗纱紘纮紙纸級级紛纷紜纭紝纴紡纺紬䌷紮扎細细紱绂紲绁紳绅紵纻紹绍紺绀紼绋紿绐絀绌終终絃弦組组絅䌹絆绊絎绗結结絕绝絛绦絝绔絞绞絡络絢绚給给絨绒絰绖統统絲丝絳绛絶绝絹绢綁绑綃绡綆绠綈绨綉绣綌绤綏绥綐䌼綑捆經经綜综綞缍綠绿綢绸綣绻綫线綬绶維维綯绹綰绾綱纲網网綳绷綴缀綵彩綸纶綹绺綺绮綻绽綽绰綾绫綿绵緄绲緇缁緊紧緋绯緑绿緒绪緓绬緔绱緗缃緘缄緙缂線线緝缉緞缎締缔緡缗緣缘緦缌編编緩缓緬缅緯纬緱缑緲缈練练緶缏緹缇緻致緼缊縈萦縉缙縊缢縋缒縐绉縑缣縕缊縗缞縛缚縝缜縞缟縟缛縣县縧绦縫缝縭缡縮缩縱纵縲缧縳䌸縴纤縵缦縶絷縷缕縹缥總总績绩繃绷繅缫繆缪繒缯織织繕缮繚缭繞绕繡绣繢缋繩绳繪绘繫系繭茧繮缰繯缳繰缲繳缴繸䍁繹绎繼继繽缤繾缱繿䍀纇颣纈缬纊纩續续纍累纏缠纓缨纔才纖纤纘缵纜缆缽钵罃䓨罈坛罌罂罎坛罰罚罵骂罷罢羅罗羆罴羈羁羋芈羣群羥羟羨羡義义羶膻習习翫玩翬翚翹翘翽翙耬耧耮耢聖圣聞闻聯联聰聪聲声聳耸聵聩聶聂職职聹聍聽听聾聋肅肃脅胁脈脉脛胫脣唇脩修脫脱脹胀腎肾腖胨腡脶腦脑腫肿腳脚腸肠膃腽膕腘膚肤膞䏝膠胶膩腻膽胆膾脍膿脓臉脸臍脐臏膑臘腊臚胪臟脏臠脔臢臜臥卧臨临臺台與与興兴舉举舊旧舖铺舘馆艙舱艤舣艦舰艫舻艱艰艷艳芻刍苧苎茲兹荊荆莊庄莖茎莢荚莧苋華华菴庵菸烟萇苌萊莱萬万萴荝萵莴葉叶葒荭葤荮葦苇葯药葷荤蒐搜蒓莼蒔莳蒕蒀蒞莅蒼苍蓀荪蓆席蓋盖蓮莲蓯苁蓴莼蓽荜蔔卜蔘参蔞蒌蔣蒋蔥葱蔦茑蔭荫蕁荨蕆蒇蕎荞蕒荬蕓芸蕕莸蕘荛蕢蒉蕩荡蕪芜蕭萧蕷蓣薀蕰薈荟薊蓟薌芗薑姜薔蔷薘荙薟莶薦荐薩萨薳䓕薵䓓薹苔薺荠藍蓝藎荩藝艺藥药藪薮藭䓖藴蕴藶苈藹蔼藺蔺蘀萚蘄蕲蘆芦蘇苏蘊蕴蘋苹蘚藓蘞蔹蘢茏蘭兰蘺蓠蘿萝虆蔂處处虛虚虜虏號号虧亏虯虬蛺蛱蛻蜕蜆蚬蝕蚀蝟猬蝦虾蝨虱蝸蜗螄蛳螞蚂螢萤螮䗖螻蝼螿螀蟄蛰蟈蝈蟎螨蟣虮蟬蝉蟯蛲蟲虫蟶蛏蟻蚁蠁蚃蠅蝇蠆虿蠍蝎蠐蛴蠑蝾蠔蚝蠟蜡蠣蛎蠨蟏蠱蛊蠶蚕蠻蛮衆众衊蔑術术衕同衚胡衛卫衝冲袞衮袷夹裊袅裏里補补裝装裡里製制複复褌裈褘袆褲裤褳裢褸褛褻亵襇裥襉裥襏袯襖袄襝裣襠裆襤褴襪袜襬摆襯衬襲袭襴襕覈核見见覎觃規规覓觅視视覘觇覡觋覥觍覦觎親亲覬觊覯觏覲觐覷觑覺觉覽览覿觌觀观觴觞觶觯觸触訁讠訂订訃讣計计訊讯訌讧討讨訐讦訒讱訓训訕讪訖讫託托記记訛讹訝讶訟讼訢䜣訣诀訥讷訩讻訪访設设許许訴诉訶诃診诊註注証证詁诂詆诋詎讵詐诈詒诒詔诏評评詖诐詗诇詘诎詛诅詞词詠咏詡诩詢询詣诣試试詩诗詫诧詬诟詭诡詮诠詰诘話话該该詳详詵诜詼诙詿诖誄诔誅诛誆诓誇夸誌志認认誑诳誒诶誕诞誘诱誚诮語语誠诚誡诫誣诬誤误誥诰誦诵誨诲說说説说誰谁課课誶谇誹诽誼谊誾訚調调諂谄諄谆談谈諉诿請请諍诤諏诹諑诼諒谅論论諗谂諛谀諜谍諝谞諞谝諡谥諢诨諤谔諦谛諧谐諫谏諭谕諮咨諱讳諳谙諶谌諷讽諸诸諺谚諼谖諾诺謀谋謁谒謂谓謄誊謅诌謊谎謎谜謐谧謔谑謖谡謗谤謙谦謚谥講讲謝谢謠谣謡谣謨谟謫谪謬谬謭谫謳讴謹谨謾谩譁哗證证譎谲譏讥譖谮識识譙谯譚谭譜谱譟噪譫谵譭毁譯译議议譴谴護护譸诪譽誉譾谫讀读讅谉變变讋詟讌䜩讎雠讒谗讓让讕谰讖谶讚赞讜谠讞谳谿溪豈岂豎竖豐丰豔艳豬猪豶豮貍狸貓猫貙䝙貝贝貞贞貟贠負负財财貢贡貧贫貨货販贩貪贪貫贯責责貯贮貰贳貲赀貳贰貴贵貶贬買买貸贷貺贶費费貼贴貽贻貿贸賀贺賁贲賂赂賃赁賄贿賅赅資资賈贾賊贼賑赈賒赊賓宾賕赇賙赒賚赉賜赐賞赏賠赔賡赓賢贤賣卖賤贱賦赋賧赕質质賫赍賬账賭赌賰䞐賴赖賵赗賺赚賻赙購购賽赛賾赜贄贽贅赘贇赟贈赠贊赞贋赝贍赡贏赢贐赆贓赃贔赑贖赎贗赝贛赣贜赃赬赪趕赶趙赵趨趋趲趱跡迹踐践踰逾踴踊蹌跄蹕跸蹟迹蹠跖蹣蹒蹤踪蹺跷躂跶躉趸躊踌躋跻躍跃躎䟢躑踯躒跞躓踬躕蹰躚跹躡蹑躥蹿躦躜躪躏軀躯車车軋轧軌轨軍军軑轪軒轩軔轫軛轭軟软軤轷軫轸軲轱軸轴軹轵軺轺軻轲軼轶軾轼較较輅辂輇辁輈辀載载輊轾輒辄輓挽輔辅輕轻輛辆輜辎輝辉輞辋輟辍輥辊輦辇輩辈輪轮輬辌輯辑輳辏輸输輻辐輼辒輾辗輿舆轀辒轂毂轄辖轅辕轆辘轉转轍辙轎轿轔辚轟轰轡辔轢轹轤轳辦办辭辞辮辫辯辩農农迴回逕径這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递遠远遡溯適适遲迟遶绕遷迁選选遺遗遼辽邁迈還还邇迩邊边邏逻邐逦郟郏郵邮鄆郓鄉乡鄒邹鄔邬鄖郧鄧邓鄭郑鄰邻鄲郸鄴邺鄶郐鄺邝酇酂酈郦醃腌醖酝醜丑醞酝醟蒏醣糖醫医醬酱醱酦釀酿釁衅釃酾釅酽釋释釐厘釒钅釓钆釔钇釕钌釗钊釘钉釙钋針针釣钓釤钐釦扣釧钏釩钒釵钗釷钍釹钕釺钎釾䥺鈀钯鈁钫鈃钘鈄钭鈅钥鈈钚鈉钠鈍钝鈎钩鈐钤鈑钣鈒钑鈔钞鈕钮鈞钧鈡钟鈣钙鈥钬鈦钛鈧钪鈮铌鈰铈鈳钶鈴铃鈷钴鈸钹鈹铍鈺钰鈽钸鈾铀鈿钿鉀钾鉅巨鉆钻鉈铊鉉铉鉋铇鉍铋鉑铂鉕钷鉗钳鉚铆鉛铅鉞钺鉢钵鉤钩鉦钲鉬钼鉭钽鉳锫鉶铏鉸铰鉺铒鉻铬鉿铪銀银銃铳銅铜銍铚銑铣銓铨銖铢銘铭銚铫銛铦銜衔銠铑銣铷銥铱銦铟銨铵銩铥銪铕銫铯銬铐銱铞銳锐銷销銹锈銻锑銼锉鋁铝鋃锒鋅锌鋇钡鋌铤鋏铗鋒锋鋙铻鋝锊鋟锓鋣铘鋤锄鋥锃鋦锔鋨锇鋩铓鋪铺鋭锐鋮铖鋯锆鋰锂鋱铽鋶锍鋸锯鋼钢錁锞錄录錆锖錇锫錈锩錏铔錐锥錒锕錕锟錘锤錙锱錚铮錛锛錟锬錠锭錡锜錢钱錦锦錨锚錩锠錫锡錮锢錯错録录錳锰錶表錸铼錼镎鍀锝鍁锨鍃锪鍅钫鍆钔鍇锴鍈锳鍊炼鍋锅鍍镀鍔锷鍘铡鍚钖鍛锻鍠锽鍤锸鍥锲鍩锘鍬锹鍰锾鍵键鍶锶鍺锗鍼针鍾钟鎂镁鎄锿鎇镅鎊镑鎌镰鎔镕鎖锁鎘镉鎚锤鎛镈鎡镃鎢钨鎣蓥鎦镏鎧铠鎩铩鎪锼鎬镐鎭镇鎮镇鎰镒鎲镋鎳镍鎵镓鎶鿔鎸镌鎿镎鏃镞鏇旋鏈链鏌镆鏍镙鏐镠鏑镝鏗铿鏘锵鏜镗鏝镘鏞镛鏟铲鏡镜鏢镖鏤镂鏨錾鏰镚鏵铧鏷镤鏹镪鏺䥽鏽锈鐃铙鐋铴鐐镣鐒铹鐓镦鐔镡鐘钟鐙镫鐝镢鐠镨鐥䦅鐦锎鐧锏鐨镄鐫镌鐮镰鐯䦃鐲镯鐳镭鐵铁鐶镮鐸铎鐺铛鐿镱鑄铸鑊镬鑌镔鑑鉴鑒鉴鑔镲鑕锧鑞镴鑠铄鑣镳鑥镥鑭镧鑰钥鑱镵鑲镶鑷镊鑹镩鑼锣鑽钻鑾銮鑿凿钁镢钂镋長长門门閂闩閃闪閆闫閈闬閉闭開开閌闶閎闳閏闰閑闲閒闲間间閔闵閘闸閡阂閣阁閤合閥阀閨闺閩闽閫阃閬阆閭闾閱阅閲阅閶阊閹阉閻阎閼阏閽阍閾阈閿阌闃阒闆板闇暗闈闱闊阔闋阕闌阑闍阇闐阗闒阘闓闿闔阖闕阙闖闯關关闞阚闠阓闡阐闢辟闤阛闥闼陘陉陝陕陞升陣阵陰阴陳陈陸陆陽阳隉陧隊队階阶隕陨際际隨随險险隯陦隱隐隴陇隸隶隻只雋隽雖虽雙双雛雏雜杂雞鸡離离難难雲云電电霑沾霢霡霧雾霽霁靂雳靄霭靆叇靈灵靉叆靚靓靜静靝靔靦腼靨靥鞏巩鞝绱鞦秋鞽鞒韁缰韃鞑韆千韉鞯韋韦韌韧韍韨韓韩韙韪韜韬韝鞲韞韫韻韵響响頁页頂顶頃顷項项順顺頇顸須须頊顼頌颂頎颀頏颃預预頑顽頒颁頓顿頗颇領领頜颌頡颉頤颐頦颏頭头頮颒頰颊頲颋頴颕頷颔頸颈頹颓頻频頽颓顆颗題题額额顎颚顏颜顒颙顓颛顔颜願愿顙颡顛颠類类顢颟顥颢顧顾顫颤顬颥顯显顰颦顱颅顳颞顴颧風风颭飐颮飑颯飒颱台颳刮颶飓颸飔颺飏颻飖颼飕飀飗飄飘飆飙飈飚飛飞飠饣飢饥飣饤飥饦飩饨飪饪飫饫飭饬飯饭飱飧飲饮飴饴飼饲飽饱飾饰飿饳餃饺餄饸餅饼餈糍餉饷養养餌饵餎饹餏饻餑饽餒馁餓饿餕馂餖饾餘余餚肴餛馄餜馃餞饯餡馅館馆餬糊餱糇餳饧餵喂餶馉餷馇餺馎餼饩餾馏餿馊饁馌饃馍饅馒饈馐饉馑饊馓饋馈饌馔饑饥饒饶饗飨饜餍饞馋饢馕馬马馭驭馮冯馱驮馳驰馴驯馹驲駁驳駐驻駑驽駒驹駔驵駕驾駘骀駙驸駛驶駝驼駟驷駡骂駢骈駭骇駰骃駱骆駸骎駿骏騁骋騂骍騅骓騌骔騍骒騎骑騏骐騖骛騙骗騤骙騧䯄騫骞騭骘騮骝騰腾騶驺騷骚騸骟騾骡驀蓦驁骜驂骖驃骠驄骢驅驱驊骅驌骕驍骁驏骣驕骄驗验驚惊驛驿驟骤驢驴驤骧驥骥驦骦驪骊驫骉骯肮髏髅髒脏體体髕髌髖髋髮发鬆松鬍胡鬚须鬢鬓鬥斗鬧闹鬨哄鬩阋鬮阄鬱郁鬹鬶魎魉魘魇魚鱼魛鱽魢鱾魨鲀魯鲁魴鲂魷鱿魺鲄鮁鲅鮃鲆鮊鲌鮋鲉鮍鲏鮎鲇鮐鲐鮑鲍鮒鲋鮓鲊鮚鲒鮜鲘鮝鲞鮞鲕鮣䲟鮦鲖鮪鲔鮫鲛鮭鲑鮮鲜鮳鲓鮶鲪鮺鲝鯀鲧鯁鲠鯇鲩鯉鲤鯊鲨鯒鲬鯔鲻鯕鲯鯖鲭鯗鲞鯛鲷鯝鲴鯡鲱鯢鲵鯤鲲鯧鲳鯨鲸鯪鲮鯫鲰鯰鲶鯴鲺鯷鳀鯽鲫鯿鳊鰁鳈鰂鲗鰃鳂鰆䲠鰈鲽鰉鳇鰌䲡鰍鳅鰏鲾鰐鳄鰒鳆鰓鳃鰛鳁鰜鳒鰟鳑鰠鳋鰣鲥鰥鳏鰧䲢鰨鳎鰩鳐鰭鳍鰮鳁鰱鲢鰲鳌鰳鳓鰵鳘鰷鲦鰹鲣鰺鲹鰻鳗鰼鳛鰾鳔鱂鳉鱅鳙鱈鳕鱉鳖鱒鳟鱔鳝鱖鳜鱗鳞鱘鲟鱝鲼鱟鲎鱠鲙鱣鳣鱤鳡鱧鳢鱨鲿鱭鲚鱯鳠鱷鳄鱸鲈鱺鲡鳥鸟鳧凫鳩鸠鳬凫鳲鸤鳳凤鳴鸣鳶鸢鳾䴓鴆鸩鴇鸨鴉鸦鴒鸰鴕鸵鴛鸳鴝鸲鴞鸮鴟鸱鴣鸪鴦鸯鴨鸭鴯鸸鴰鸹鴴鸻鴷䴕鴻鸿鴿鸽鵁䴔鵂鸺鵃鸼鵐鹀鵑鹃鵒鹆鵓鹁鵜鹈鵝鹅鵠鹄鵡鹉鵪鹌鵬鹏鵮鹐鵯鹎鵰雕鵲鹊鵷鹓鵾鹍鶄䴖鶇鸫鶉鹑鶊鹒鶓鹋鶖鹙鶘鹕鶚鹗鶡鹖鶥鹛鶩鹜鶪䴗鶬鸧鶯莺鶲鹟鶴鹤鶹鹠鶺鹡鶻鹘鶼鹣鶿鹚鷀鹚鷁鹢鷂鹞鷄鸡鷉䴘鷊鹝鷓鹧鷖鹥鷗鸥鷙鸷鷚鹨鷥鸶鷦鹪鷫鹔鷯鹩鷲鹫鷳鹇鷴鹇鷸鹬鷹鹰鷺鹭鷽鸴鸂㶉鸇鹯鸊䴙鸌鹱鸏鹲鸕鸬鸘鹴鸚鹦鸛鹳鸝鹂鸞鸾鹵卤鹹咸鹺鹾鹼碱鹽盐麗丽麥麦麩麸麪面麫面麯曲麴曲麵面麼么麽么黃黄黌黉點点黨党黲黪黴霉黶黡黷黩黽黾黿鼋鼂鼌鼉鼍鼕冬鼴鼹齊齐齋斋齎赍齏齑齒齿齔龀齕龁齗龂齙龅齜龇齟龃齠龆齡龄齣出齦龈齧啮齪龊齬龉齲龋齶腭齷龌龍龙龎厐龐庞龑䶮龔龚龕龛龜龟鿁䜤鿓鿒";
	// shared/text/codeUnits.ts
	/**
	* Characters that lists use for one another, one class per line; each becomes the first of its line. Only single
	* UTF-16 units, so that folding keeps every offset.
	*/
	var classes = [
		"（(﹙⦅",
		"）)﹚⦆",
		"〔[【﹝〖⟦",
		"〕]】﹞〗⟧",
		"《«︽",
		"》»︾",
		"〈<‹⟨﹤︿",
		"〉>›⟩﹥﹀",
		"，,﹐",
		"、､﹑",
		"；;﹔",
		"：:﹕︰",
		"！!",
		"？?",
		"。｡",
		"\"“”„‟「」『』＂〝〞",
		"'‘’‚‛＇",
		"-‐‑‒–—―−~～〜∼ー─━",
		"·•・‧∙⋅",
		"〇○◯"
	];
	function singleUnitForm(unit) {
		if (unit >= 55296 && unit <= 57343 || unit >= 9312 && unit <= 9471 || unit >= 12928 && unit <= 12937) return unit;
		const normalised = String.fromCharCode(unit).normalize("NFKC");
		return normalised.length === 1 ? normalised.charCodeAt(0) : unit;
	}
	function composeTable() {
		const table = /* @__PURE__ */ new Uint16Array(65536);
		for (let unit = 0; unit < table.length; unit += 1) table[unit] = singleUnitForm(unit);
		for (let index = 0; index < 5930; index += 2) table[traditionalPairs.charCodeAt(index)] = traditionalPairs.charCodeAt(index + 1);
		for (const [first = "", ...others] of classes) {
			for (const other of others) table[other.charCodeAt(0)] = first.charCodeAt(0);
			table[first.charCodeAt(0)] = first.charCodeAt(0);
		}
		return table.map((unit) => {
			var _table$unit;
			return (_table$unit = table[unit]) !== null && _table$unit !== void 0 ? _table$unit : unit;
		});
	}
	var table = composeTable();
	/**
	* Width, brackets, quotes, dashes, dots and traditional characters made alike, unit for unit: the result has the length
	* of the text, so that an offset in one is the same offset in the other.
	*/
	function foldUnits(text) {
		let folded = "";
		let copied = 0;
		for (let index = 0; index < text.length; index += 1) {
			var _table$unit2;
			const unit = text.charCodeAt(index);
			const form = (_table$unit2 = table[unit]) !== null && _table$unit2 !== void 0 ? _table$unit2 : unit;
			if (form === unit) continue;
			folded += text.slice(copied, index) + String.fromCharCode(form);
			copied = index + 1;
		}
		return copied === 0 ? text : folded + text.slice(copied);
	}
	// site/find/fold.ts
	/** Width, brackets, traditional characters and capitals made alike, unit for unit, so that places stay the same. */
	function fold(text) {
		return foldUnits(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	}
	/** What was asked for, word by word; every one has to be found. */
	function queryTerms(query) {
		const terms = fold(query).split(/[\s，、；;,]+/).filter((term) => term !== "");
		return [...new Set(terms)].slice(0, 8);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/toPrimitive.js
	function toPrimitive(t, r) {
		if ("object" != _typeof(t) || !t) return t;
		var e = t[Symbol.toPrimitive];
		if (void 0 !== e) {
			var i = e.call(t, r || "default");
			if ("object" != _typeof(i)) return i;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return ("string" === r ? String : Number)(t);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/toPropertyKey.js
	function toPropertyKey(t) {
		var i = toPrimitive(t, "string");
		return "symbol" == _typeof(i) ? i : i + "";
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/defineProperty.js
	function _defineProperty(e, r, t) {
		return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
			value: t,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = t, e;
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/checkPrivateRedeclaration.js
	function _checkPrivateRedeclaration(e, t) {
		if (t.has(e)) throw new TypeError("Cannot initialize the same private elements twice on an object");
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/classPrivateFieldInitSpec.js
	function _classPrivateFieldInitSpec(e, t, a) {
		_checkPrivateRedeclaration(e, t), t.set(e, a);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/assertClassBrand.js
	function _assertClassBrand(e, t, n) {
		if ("function" == typeof e ? e === t : e.has(t)) return arguments.length < 3 ? t : n;
		throw new TypeError("Private element is not present on this object");
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/classPrivateFieldGet2.js
	function _classPrivateFieldGet2(s, a) {
		return s.get(_assertClassBrand(s, a));
	}
	// site/find/catalogue.ts
	var _uids = /* @__PURE__ */ new WeakMap();
	var _numbers = /* @__PURE__ */ new WeakMap();
	var _names = /* @__PURE__ */ new WeakMap();
	var _texts = /* @__PURE__ */ new WeakMap();
	/** Everything that can be found, as far as it is loaded. Columns, folded once. */
	var Catalogue = class {
		constructor(index) {
			_defineProperty(this, "index", void 0);
			_defineProperty(this, "foldedCategories", void 0);
			_defineProperty(this, "foldedDepartments", void 0);
			_defineProperty(this, "foldedNumbers", []);
			_defineProperty(this, "foldedNames", []);
			_defineProperty(this, "foldedTexts", []);
			_defineProperty(this, "initials", []);
			_defineProperty(this, "categories", []);
			_defineProperty(this, "departments", []);
			_defineProperty(this, "fates", []);
			_classPrivateFieldInitSpec(this, _uids, []);
			_classPrivateFieldInitSpec(this, _numbers, []);
			_classPrivateFieldInitSpec(this, _names, []);
			_classPrivateFieldInitSpec(this, _texts, []);
			this.index = index;
			this.foldedCategories = index.categories.map(({ name }) => fold(name));
			this.foldedDepartments = index.departments.map(({ name }) => fold(name));
		}
		/** Powers whose names are loaded; pieces come in their order. */
		get size() {
			return _classPrivateFieldGet2(_names, this).length;
		}
		get textsLoaded() {
			return _classPrivateFieldGet2(_texts, this).length;
		}
		addNames(piece) {
			for (const [index, name] of piece.names.entries()) {
				var _piece$numbers$index, _piece$uids$index, _piece$initials$index, _piece$categories$ind, _piece$departments$in, _piece$fates$index;
				const number = (_piece$numbers$index = piece.numbers[index]) !== null && _piece$numbers$index !== void 0 ? _piece$numbers$index : "";
				_classPrivateFieldGet2(_names, this).push(name);
				_classPrivateFieldGet2(_numbers, this).push(number);
				_classPrivateFieldGet2(_uids, this).push((_piece$uids$index = piece.uids[index]) !== null && _piece$uids$index !== void 0 ? _piece$uids$index : "");
				this.foldedNames.push(fold(name));
				this.foldedNumbers.push(fold(number));
				this.initials.push((_piece$initials$index = piece.initials[index]) !== null && _piece$initials$index !== void 0 ? _piece$initials$index : "");
				this.categories.push((_piece$categories$ind = piece.categories[index]) !== null && _piece$categories$ind !== void 0 ? _piece$categories$ind : 0);
				this.departments.push((_piece$departments$in = piece.departments[index]) !== null && _piece$departments$in !== void 0 ? _piece$departments$in : 0);
				this.fates.push((_piece$fates$index = piece.fates[index]) !== null && _piece$fates$index !== void 0 ? _piece$fates$index : "");
			}
		}
		addTexts({ texts }) {
			for (const text of texts) {
				_classPrivateFieldGet2(_texts, this).push(text);
				this.foldedTexts.push(fold(text));
			}
		}
		power(at) {
			var _this$uids$at, _this$numbers$at, _this$names$at, _this$index$categorie, _this$index$categorie2, _this$categories$at, _this$index$departmen, _this$index$departmen2, _this$departments$at, _this$fates$at, _this$texts$at;
			return {
				uid: (_this$uids$at = _classPrivateFieldGet2(_uids, this)[at]) !== null && _this$uids$at !== void 0 ? _this$uids$at : "",
				number: (_this$numbers$at = _classPrivateFieldGet2(_numbers, this)[at]) !== null && _this$numbers$at !== void 0 ? _this$numbers$at : "",
				name: (_this$names$at = _classPrivateFieldGet2(_names, this)[at]) !== null && _this$names$at !== void 0 ? _this$names$at : "",
				category: (_this$index$categorie = (_this$index$categorie2 = this.index.categories[(_this$categories$at = this.categories[at]) !== null && _this$categories$at !== void 0 ? _this$categories$at : 0]) === null || _this$index$categorie2 === void 0 ? void 0 : _this$index$categorie2.name) !== null && _this$index$categorie !== void 0 ? _this$index$categorie : "",
				department: (_this$index$departmen = (_this$index$departmen2 = this.index.departments[(_this$departments$at = this.departments[at]) !== null && _this$departments$at !== void 0 ? _this$departments$at : 0]) === null || _this$index$departmen2 === void 0 ? void 0 : _this$index$departmen2.name) !== null && _this$index$departmen !== void 0 ? _this$index$departmen : "",
				fate: (_this$fates$at = this.fates[at]) !== null && _this$fates$at !== void 0 ? _this$fates$at : "",
				text: (_this$texts$at = _classPrivateFieldGet2(_texts, this)[at]) !== null && _this$texts$at !== void 0 ? _this$texts$at : ""
			};
		}
	};
	// site/find/load.ts
	/**
	* Loads names first, then what is longer; `onMore` after each piece. Everything comes as scripts, since a page from a
	* disc may fetch nothing. Rejects where a piece cannot be loaded.
	*/
	async function loadCatalogue(folder, onMore) {
		const catalogue = new Catalogue(await loadIndex(folder));
		const { names, texts } = catalogue.index;
		for (let piece = 1; piece <= names + texts; piece += 1) {
			const [kind, data] = await loadPiece(`${folder}${piece <= names ? `names-${piece}` : `texts-${piece - names}`}.js`);
			if (kind === "names") catalogue.addNames(data);
			if (kind === "texts") catalogue.addTexts(data);
			onMore(catalogue);
		}
	}
	async function loadIndex(folder) {
		const [kind, data] = await loadPiece(`${folder}index.js`);
		if (kind !== "index") throw new Error(`${folder}index.js holds ${kind}`);
		return data;
	}
	/** One at a time: the pieces all call one function. */
	function loadPiece(address) {
		return new Promise((resolve, reject) => {
			const script = document.createElement("script");
			let piece = null;
			window.quanqing = (...given) => {
				piece = given;
			};
			script.src = address;
			script.onload = () => {
				script.remove();
				if (piece === null) reject(/* @__PURE__ */ new Error(`${address} holds nothing`));
				else resolve(piece);
			};
			script.onerror = () => reject(/* @__PURE__ */ new Error(`${address} cannot be loaded`));
			document.head.append(script);
		});
	}
	// shared/site/paths.ts
	/** Spread over folders by the end of the id, where ids made at one moment differ: no folder holds them all. */
	function powerPath(uid) {
		const name = safeName(uid);
		return `powers/${name.slice(-2)}/${name}.html`;
	}
	/** What a name may not have on one system or another is written as its code. */
	function safeName(text) {
		return text.replace(/[^0-9a-zA-Z-]/gu, (character) => {
			var _character$codePointA;
			return `_${((_character$codePointA = character.codePointAt(0)) !== null && _character$codePointA !== void 0 ? _character$codePointA : 0).toString(16)}`;
		}).toLowerCase();
	}
	// shared/text/visible.ts
	/** Controls but for tab and line end, marks that turn the direction of a text, and line ends of another kind. */
	var odd = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
	/**
	* A text as it may be shown to anybody: whatever would be shown as nothing, or would show the rest in another order, is
	* named (⟨U+202E⟩). Line ends of every system are \n.
	*/
	function visible(text) {
		return text.replace(/\r\n?/g, "\n").replace(odd, (character) => {
			return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
		});
	}
	// site/find/highlight.ts
	/** A name cut where the words stand in it: as they are, by the letters they begin with, or scattered in their order. */
	function highlightName(name, initials, terms) {
		const reading = {
			folded: fold(name),
			initials
		};
		const hit = new Uint8Array(name.length);
		for (const term of terms) [
			markAll,
			markInitials,
			markInOrder
		].some((mark) => mark(reading, term, hit));
		return cut(name, hit);
	}
	var around = 24;
	/** What stands around the first word that is in a long text; null where none is. */
	function highlightText(text, terms) {
		const folded = fold(text);
		const first = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
		if (first.length === 0) return null;
		const at = Math.min(...first);
		const start = Math.max(0, at - around);
		const end = Math.min(text.length, at + 72);
		const shown = text.slice(start, end);
		const hit = new Uint8Array(shown.length);
		for (const term of terms) markAll({ folded: folded.slice(start, end) }, term, hit);
		return [
			...start > 0 ? [{
				text: "…",
				hit: false
			}] : [],
			...cut(shown, hit),
			...end < text.length ? [{
				text: "…",
				hit: false
			}] : []
		];
	}
	function markAll({ folded }, term, hit) {
		let at = folded.indexOf(term);
		const found = at >= 0;
		for (; at >= 0; at = folded.indexOf(term, at + term.length)) hit.fill(1, at, at + term.length);
		return found;
	}
	/** Only where each letter has its character: a character without a known reading leaves none. */
	function markInitials({ folded, initials }, term, hit) {
		const at = initials.indexOf(term);
		const readable = [...folded.matchAll(/[\p{Script=Han}a-z0-9]/gu)];
		if (at < 0 || readable.length !== initials.length) return false;
		for (const { index = 0, 0: character } of readable.slice(at, at + term.length)) hit.fill(1, index, index + character.length);
		return true;
	}
	function markInOrder({ folded }, term, hit) {
		const found = [];
		let from = 0;
		for (const character of term) {
			const at = folded.indexOf(character, from);
			if (at < 0) return false;
			found.push(at);
			from = at + 1;
		}
		for (const at of found) hit[at] = 1;
		return true;
	}
	function cut(text, hit) {
		const pieces = [];
		let start = 0;
		for (let at = 1; at <= text.length; at += 1) {
			if (at < text.length && hit[at] === hit[start]) continue;
			pieces.push({
				text: text.slice(start, at),
				hit: hit[start] === 1
			});
			start = at;
		}
		return pieces;
	}
	// site/find/results.ts
	/** The entry of one power: a link, what it belongs to, and where the words stand. */
	function resultItem(catalogue, at, terms, root) {
		var _catalogue$initials$a;
		const { uid, number, name, category, department, fate, text } = catalogue.power(at);
		const link = element("a", {
			class: "power",
			href: `${root}${powerPath(uid)}`
		});
		link.append(marked(highlightName(name, (_catalogue$initials$a = catalogue.initials[at]) !== null && _catalogue$initials$a !== void 0 ? _catalogue$initials$a : "", terms)));
		const about = element("p", { class: "quiet" });
		about.append(marked(highlightName(number, "", terms)));
		for (const part of [category, department]) about.append(apart(marked(highlightName(part, "", terms))));
		if (fate !== "") about.append(apart(`不在现行清单中（${fate}）`));
		const item = element("li", {});
		item.append(link, about);
		const around = highlightText(text, terms);
		if (around !== null) {
			const excerpt = element("p", { class: "excerpt" });
			excerpt.append(marked(around));
			item.append(excerpt);
		}
		return item;
	}
	/** A button for each category that has any, and one for all of them. */
	function filterButtons({ index }, { counts, total }, chosen, choose) {
		const button = (word, count, category) => {
			const result = element("button", {
				type: "button",
				"aria-pressed": String(category === chosen)
			});
			result.append(word, " ", element("b", {}, grouped(count)));
			result.addEventListener("click", () => choose(category));
			return result;
		};
		const own = index.categories.flatMap(({ name }, at) => {
			var _counts$at, _counts$at2;
			return ((_counts$at = counts[at]) !== null && _counts$at !== void 0 ? _counts$at : 0) === 0 ? [] : [button(name, (_counts$at2 = counts[at]) !== null && _counts$at2 !== void 0 ? _counts$at2 : 0, at)];
		});
		return own.length < 2 ? [] : [button("全部", total, null), ...own];
	}
	function marked(pieces) {
		const result = element("bdi", {});
		for (const { text, hit } of pieces) result.append(hit ? element("mark", {}, visible(text)) : visible(text));
		return result;
	}
	function apart(content) {
		const result = element("span", { class: "apart" });
		result.append(content);
		return result;
	}
	function element(name, attributes, text = "") {
		const result = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) result.setAttribute(key, value);
		result.textContent = text;
		return result;
	}
	// site/find/search.ts
	/** Where a word was found, best first. */
	var places = {
		wholeNumber: 0,
		nameStart: 1,
		name: 2,
		initialsStart: 3,
		initials: 4,
		number: 5,
		section: 6,
		nameInOrder: 7,
		text: 8
	};
	var worst = places.text;
	/**
	* Every power that has all the words; those that are not in the list any more come last. How good one is says the word
	* that was found in the worst place. `category`: only these.
	*/
	function search(catalogue, terms, category) {
		const counts = catalogue.index.categories.map(() => 0);
		if (terms.length === 0) return {
			hits: [],
			counts,
			total: 0
		};
		const ranks = Array.from({ length: 2 * (worst + 1) }, () => []);
		const words = terms.map((term) => wordOf(catalogue, term));
		let total = 0;
		for (let at = 0; at < catalogue.size; at += 1) {
			var _catalogue$categories, _counts$own, _ranks;
			let rank = -1;
			for (const word of words) {
				const place = placeOf(catalogue, at, word);
				rank = place === null ? worst + 1 : Math.max(rank, place);
				if (place === null) break;
			}
			if (rank > worst) continue;
			const own = (_catalogue$categories = catalogue.categories[at]) !== null && _catalogue$categories !== void 0 ? _catalogue$categories : 0;
			total += 1;
			counts[own] = ((_counts$own = counts[own]) !== null && _counts$own !== void 0 ? _counts$own : 0) + 1;
			if (category !== null && own !== category) continue;
			(_ranks = ranks[catalogue.fates[at] === "" ? rank : rank + worst + 1]) === null || _ranks === void 0 || _ranks.push(at);
		}
		return {
			hits: ranks.flat(),
			counts,
			total
		};
	}
	function wordOf({ index, foldedCategories, foldedDepartments }, term) {
		const latin = /^[a-z0-9]+$/.test(term);
		const has = (names, sections) => names.map((name, at) => {
			var _sections$at$initials, _sections$at;
			return name.includes(term) || latin && ((_sections$at$initials = (_sections$at = sections[at]) === null || _sections$at === void 0 ? void 0 : _sections$at.initials.includes(term)) !== null && _sections$at$initials !== void 0 ? _sections$at$initials : false);
		});
		return {
			term,
			latin,
			categories: has(foldedCategories, index.categories),
			departments: has(foldedDepartments, index.departments)
		};
	}
	function placeOf(catalogue, at, { term, latin, categories, departments }) {
		var _catalogue$foldedNumb, _catalogue$foldedName, _catalogue$categories2, _catalogue$department, _catalogue$foldedText;
		const number = (_catalogue$foldedNumb = catalogue.foldedNumbers[at]) !== null && _catalogue$foldedNumb !== void 0 ? _catalogue$foldedNumb : "";
		if (number === term) return places.wholeNumber;
		const name = (_catalogue$foldedName = catalogue.foldedNames[at]) !== null && _catalogue$foldedName !== void 0 ? _catalogue$foldedName : "";
		const inName = name.indexOf(term);
		if (inName >= 0) return inName === 0 ? places.nameStart : places.name;
		if (latin) {
			var _catalogue$initials$a;
			const inInitials = ((_catalogue$initials$a = catalogue.initials[at]) !== null && _catalogue$initials$a !== void 0 ? _catalogue$initials$a : "").indexOf(term);
			if (inInitials >= 0) return inInitials === 0 ? places.initialsStart : places.initials;
		}
		if (number.includes(term)) return places.number;
		if (categories[(_catalogue$categories2 = catalogue.categories[at]) !== null && _catalogue$categories2 !== void 0 ? _catalogue$categories2 : 0] || departments[(_catalogue$department = catalogue.departments[at]) !== null && _catalogue$department !== void 0 ? _catalogue$department : 0]) return places.section;
		if (term.length >= 3 && !latin && standsInOrder(name, term)) return places.nameInOrder;
		return ((_catalogue$foldedText = catalogue.foldedTexts[at]) !== null && _catalogue$foldedText !== void 0 ? _catalogue$foldedText : "").includes(term) ? places.text : null;
	}
	/** 食品许可 in 食品经营许可. */
	function standsInOrder(name, term) {
		let from = 0;
		for (const character of term) {
			const found = name.indexOf(character, from);
			if (found < 0) return false;
			from = found + 1;
		}
		return true;
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/classPrivateMethodInitSpec.js
	function _classPrivateMethodInitSpec(e, a) {
		_checkPrivateRedeclaration(e, a), a.add(e);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/classPrivateFieldSet2.js
	function _classPrivateFieldSet2(s, a, r) {
		return s.set(_assertClassBrand(s, a), r), r;
	}
	// site/find/finder.ts
	/** How often what was found is shown anew while more is being loaded. */
	var calm = 400;
	var firstShown = 30;
	var _parts = /* @__PURE__ */ new WeakMap();
	var _catalogue = /* @__PURE__ */ new WeakMap();
	var _loading = /* @__PURE__ */ new WeakMap();
	var _category = /* @__PURE__ */ new WeakMap();
	var _shown = /* @__PURE__ */ new WeakMap();
	var _lastShown = /* @__PURE__ */ new WeakMap();
	var _Finder_brand = /* @__PURE__ */ new WeakSet();
	/** Finds as one types. Nothing is loaded before somebody begins to. */
	var Finder = class {
		constructor(parts) {
			_classPrivateMethodInitSpec(this, _Finder_brand);
			_classPrivateFieldInitSpec(this, _parts, void 0);
			_classPrivateFieldInitSpec(this, _catalogue, null);
			_classPrivateFieldInitSpec(this, _loading, "not yet");
			_classPrivateFieldInitSpec(this, _category, null);
			_classPrivateFieldInitSpec(this, _shown, firstShown);
			_classPrivateFieldInitSpec(this, _lastShown, 0);
			_classPrivateFieldSet2(_parts, this, parts);
			parts.more.addEventListener("click", () => _assertClassBrand(_Finder_brand, this, _showMore).call(this));
		}
		/** Begins to load, once. */
		begin() {
			if (_classPrivateFieldGet2(_loading, this) !== "not yet") return;
			_classPrivateFieldSet2(_loading, this, "now");
			loadCatalogue(`${_classPrivateFieldGet2(_parts, this).root}search/data/`, (catalogue) => {
				_classPrivateFieldSet2(_catalogue, this, catalogue);
				if (performance.now() - _classPrivateFieldGet2(_lastShown, this) > calm) this.show();
			}).then(() => _assertClassBrand(_Finder_brand, this, _end).call(this, "done"), () => _assertClassBrand(_Finder_brand, this, _end).call(this, "failed"));
		}
		/** Another question: from its beginning, in all categories. */
		ask() {
			_classPrivateFieldSet2(_category, this, null);
			_classPrivateFieldSet2(_shown, this, firstShown);
			this.begin();
			this.show();
		}
		show() {
			const { field, found, count, loading, filters, results, more, root } = _classPrivateFieldGet2(_parts, this);
			const terms = queryTerms(field.value);
			const catalogue = _classPrivateFieldGet2(_catalogue, this);
			_classPrivateFieldSet2(_lastShown, this, performance.now());
			found.hidden = terms.length === 0;
			loading.textContent = _assertClassBrand(_Finder_brand, this, _loadingWords).call(this);
			if (terms.length === 0 || catalogue === null) {
				fill(results, []);
				fill(filters, []);
				more.hidden = true;
				say(count, "");
				return;
			}
			const answer = search(catalogue, terms, _classPrivateFieldGet2(_category, this));
			const focused = _assertClassBrand(_Finder_brand, this, _focusedAddress).call(this);
			fill(results, answer.hits.slice(0, _classPrivateFieldGet2(_shown, this)).map((at) => resultItem(catalogue, at, terms, root)));
			fill(filters, filterButtons(catalogue, answer, _classPrivateFieldGet2(_category, this), (category) => _assertClassBrand(_Finder_brand, this, _choose).call(this, category)));
			more.hidden = answer.hits.length <= _classPrivateFieldGet2(_shown, this);
			say(count, answer.total === 0 ? "没有找到" : `找到 ${grouped(answer.total)} 项`);
			if (focused !== null) _assertClassBrand(_Finder_brand, this, _focusAddress).call(this, focused);
		}
		/** To the first of what was found, or from one to another; beyond the first back to the field. */
		move(by) {
			var _links$Math$min;
			const links = [..._classPrivateFieldGet2(_parts, this).results.querySelectorAll("a")];
			const next = links.findIndex((link) => link.matches(":focus")) + by;
			if (next < 0) _classPrivateFieldGet2(_parts, this).field.focus();
			else (_links$Math$min = links[Math.min(next, links.length - 1)]) === null || _links$Math$min === void 0 || _links$Math$min.focus();
		}
	};
	function _choose(category) {
		var _classPrivateFieldGet2$1;
		_classPrivateFieldSet2(_category, this, category);
		_classPrivateFieldSet2(_shown, this, firstShown);
		this.show();
		(_classPrivateFieldGet2$1 = _classPrivateFieldGet2(_parts, this).filters.querySelector("[aria-pressed=\"true\"]")) === null || _classPrivateFieldGet2$1 === void 0 || _classPrivateFieldGet2$1.focus();
	}
	function _showMore() {
		var _classPrivateFieldGet3;
		const next = _classPrivateFieldGet2(_shown, this);
		_classPrivateFieldSet2(_shown, this, _classPrivateFieldGet2(_shown, this) + 100);
		this.show();
		(_classPrivateFieldGet3 = _classPrivateFieldGet2(_parts, this).results.querySelectorAll("a")[next]) === null || _classPrivateFieldGet3 === void 0 || _classPrivateFieldGet3.focus();
	}
	function _end(how) {
		_classPrivateFieldSet2(_loading, this, how);
		this.show();
	}
	function _loadingWords() {
		if (_classPrivateFieldGet2(_loading, this) === "failed") return "有文件没能载入，请检查文件夹是否完整。";
		if (_classPrivateFieldGet2(_loading, this) === "done") return "";
		const catalogue = _classPrivateFieldGet2(_catalogue, this);
		if (catalogue === null || catalogue.size < catalogue.index.total) return "正在载入名称……";
		return `正在载入依据（${Math.floor(100 * catalogue.textsLoaded / catalogue.index.total)}%）……`;
	}
	/** What is being read must not lose its place when the rest comes. */
	function _focusedAddress() {
		const focused = document.activeElement;
		return focused instanceof HTMLAnchorElement && _classPrivateFieldGet2(_parts, this).results.contains(focused) ? focused.href : null;
	}
	function _focusAddress(address) {
		var _find;
		(_find = [..._classPrivateFieldGet2(_parts, this).results.querySelectorAll("a")].find(({ href }) => href === address)) === null || _find === void 0 || _find.focus();
	}
	function fill(place, content) {
		place.textContent = "";
		place.append(...content);
	}
	/** The same once more would be read out once more. */
	function say(place, words) {
		if (place.textContent !== words) place.textContent = words;
	}
	// site/find/letters.ts
	var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	/** A keyboard on a touch screen: the first letters of what is looked for. `type` gets what the field shall hold. */
	function showLetters(place, read, type) {
		const board = element("div", {
			role: "group",
			"aria-label": "拼音首字母"
		});
		const key = (word, look, press) => {
			const button = element("button", {
				type: "button",
				class: look
			}, word);
			button.addEventListener("click", press);
			return button;
		};
		for (const letter of letters) board.append(key(letter, "single", () => type(read() + letter.toLowerCase())));
		board.append(key("退格", "double", () => type(read().slice(0, -1))), key("清空", "double", () => type("")));
		place.append(board);
	}
	// site/find/find.ts
	var place = document.querySelector("[data-finder]");
	if (place !== null) startFinder(place);
	function startFinder(place) {
		var _place$querySelector, _URLSearchParams$get;
		const parts = partsOf(place);
		const { field, results } = parts;
		const finder = new Finder(parts);
		const ask = () => {
			keepInAddress(field.value);
			finder.ask();
		};
		field.addEventListener("focus", () => finder.begin());
		field.addEventListener("input", (event) => {
			if (!(event instanceof InputEvent && event.isComposing)) ask();
		});
		field.addEventListener("compositionend", ask);
		(_place$querySelector = place.querySelector("form")) === null || _place$querySelector === void 0 || _place$querySelector.addEventListener("submit", (event) => {
			event.preventDefault();
			ask();
			finder.move(1);
		});
		place.addEventListener("keydown", (event) => {
			if (event.isComposing) return;
			const inResults = event.target instanceof Node && results.contains(event.target);
			if (event.key === "Escape") {
				event.preventDefault();
				if (!inResults && field.value !== "") {
					field.value = "";
					ask();
				}
				field.focus();
			}
			if (event.target !== field && !inResults) return;
			if (event.key === "ArrowDown" || event.key === "ArrowUp") {
				event.preventDefault();
				finder.move(event.key === "ArrowDown" ? 1 : -1);
			}
		});
		if (isKiosk()) showLetters(requirePart(place, "[data-letters]"), () => field.value, (text) => {
			field.value = text;
			ask();
		});
		const asked = (_URLSearchParams$get = new URLSearchParams(location.search).get("q")) !== null && _URLSearchParams$get !== void 0 ? _URLSearchParams$get : field.value;
		if (asked === "") return;
		field.value = asked;
		finder.ask();
	}
	function partsOf(place) {
		var _place$dataset$root;
		const field = place.querySelector("input[data-find]");
		if (field === null) throw new Error("a finder without a field");
		return {
			field,
			found: requirePart(place, "[data-found]"),
			count: requirePart(place, "[data-count]"),
			loading: requirePart(place, "[data-loading]"),
			filters: requirePart(place, "[data-filters]"),
			results: requirePart(place, "[data-results]"),
			more: requirePart(place, "[data-more]"),
			root: (_place$dataset$root = place.dataset.root) !== null && _place$dataset$root !== void 0 ? _place$dataset$root : ""
		};
	}
	function requirePart(place, selector) {
		const part = place.querySelector(selector);
		if (part === null) throw new Error(`a finder without ${selector}`);
		return part;
	}
	/** So that going back from a power finds the same again. */
	function keepInAddress(question) {
		const url = new URL(location.href);
		if (question === "") url.searchParams.delete("q");
		else url.searchParams.set("q", question);
		try {
			history.replaceState(null, "", url);
		} catch {}
	}
})();
