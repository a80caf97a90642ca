/*
 * More words of software that people work with all day: mail, tickets, drawings, maps, documents, players, code,
 * schools, shops and wards. Concept, then English, Dutch, German, French, Spanish, Japanese, Chinese.
 */
export const WORK_VOCABULARY = `
reply|reply,respond,answer|beantwoorden,antwoorden,reageren op|antworten,beantworten|répondre|responder|返信|回复,答复
replyall|reply all,reply to all|allen beantwoorden|allen antworten|répondre à tous|responder a todos|全員に返信|全部回复
rename|rename|hernoemen,naam wijzigen|umbenennen|renommer|renombrar,cambiar nombre|名前を変更,名前の変更|重命名
inbox|inbox|postvak in,inbox|posteingang|boîte de réception|bandeja de entrada|受信トレイ|收件箱
sent|sent,sent items|verzonden,verzonden items|gesendet,gesendete elemente|envoyés,éléments envoyés|enviados|送信済み|已发送
spam|spam,junk|spam,ongewenst|spam,junk|spam,indésirables|spam,no deseado|迷惑メール|垃圾邮件
unread|unread,mark as unread|ongelezen,markeren als ongelezen|ungelesen,als ungelesen markieren|non lu,marquer comme non lu|no leído,marcar como no leído|未読,未読にする|未读,标为未读
read|read,mark as read|gelezen,markeren als gelezen|gelesen,als gelesen markieren|lu,marquer comme lu|leído,marcar como leído|既読,既読にする|已读,标为已读
snooze|snooze,remind me later|uitstellen,sluimeren|erinnern,später erinnern|mettre en attente,rappeler plus tard|posponer|スヌーズ|稍后提醒
assign|assign,assigned to,assignee|toewijzen,toegewezen aan|zuweisen,zugewiesen an|attribuer,affecter,assigner|asignar,asignado a|割り当て,担当者|分配,指派
ticket|ticket,tickets,issue,issues|melding,ticket,tickets|ticket,tickets,vorgang|ticket,tickets,demande|ticket,incidencia|チケット,課題|工单,问题
board|board,boards|bord,borden|board,tafel|tableau de bord kanban,panneau d'affichage|tablero|ボード|看板
assigned|my tasks,assigned to me|mijn taken,aan mij toegewezen|meine aufgaben,mir zugewiesen|mes tâches,assigné à moi|mis tareas,asignado a mí|自分の担当|分配给我
in|zoom in,enlarge,magnify|inzoomen,vergroten|vergrößern,hineinzoomen,heranzoomen|zoom avant,zoomer,agrandir l'affichage|acercar,ampliar,aumentar zoom|拡大,ズームイン|放大
out|zoom out,shrink|uitzoomen,verkleinen|verkleinern,herauszoomen|zoom arrière,dézoomer,réduire l'affichage|alejar,reducir zoom|縮小,ズームアウト|缩小
fit|fit,fit to page,fit to screen,zoom to fit|passend maken,passend|einpassen,anpassen,an fenster anpassen|ajuster,adapter|ajustar|合わせる,画面に合わせる|适应,适合页面
rotateleft|rotate left,rotate counterclockwise,rotate anticlockwise|linksom draaien,linksom roteren|nach links drehen,gegen den uhrzeigersinn drehen|pivoter à gauche,rotation à gauche|girar a la izquierda|左に回転,反時計回りに回転|向左旋转,逆时针旋转
rotateright|rotate right,rotate clockwise|rechtsom draaien,rechtsom roteren|nach rechts drehen,im uhrzeigersinn drehen|pivoter à droite,rotation à droite|girar a la derecha|右に回転,時計回りに回転|向右旋转,顺时针旋转
flip|flip,mirror|spiegelen,omklappen|spiegeln,kippen|retourner,miroir|voltear,reflejar|反転|翻转,镜像
team|group|groeperen,groep|gruppieren,gruppe|grouper,groupe|agrupar,grupo|グループ化,グループ|编组,组合,分组
ungroup|ungroup|degroeperen,groep opheffen|gruppierung aufheben|dissocier,dégrouper|desagrupar|グループ解除|取消编组,取消组合
front|bring to front,bring forward|naar voorgrond,naar voren|in den vordergrund,nach vorne|premier plan,mettre au premier plan|traer al frente|最前面へ,前面へ移動|置于顶层,上移一层
behind|send to back,send backward|naar achtergrond,naar achteren|in den hintergrund,nach hinten|arrière plan,mettre à l'arrière plan|enviar al fondo|最背面へ,背面へ移動|置于底层,下移一层
brush|brush,paintbrush|penseel,kwast|pinsel|pinceau|pincel|ブラシ|画笔,笔刷
fill|fill|vullen,vulling|füllen,füllung|remplir,remplissage|rellenar,relleno|塗りつぶし|填充
stroke|stroke,outline|streek,omtrek|kontur,strich|contour,trait|trazo,contorno|線の色,輪郭|描边,轮廓
shadow|shadow|schaduw|schatten|ombre|sombra|影|阴影
pipette|eyedropper,color picker|pipet,kleurkiezer|pipette,farbwähler|pipette,sélecteur de couleur|cuentagotas,selector de color|スポイト|吸管,取色器
place|location,my location,locate|locatie,mijn locatie|standort,mein standort|position,ma position,emplacement|ubicación,mi ubicación|現在地,位置|位置,我的位置
route|route,directions|route,routebeschrijving|route,wegbeschreibung|itinéraire|ruta,cómo llegar|ルート,経路|路线
measure|measure,ruler|meten,liniaal|messen,lineal|mesurer,règle|medir,regla|計測,定規|测量,标尺
satellite|satellite|satelliet|satellit|satellite|satélite|衛星|卫星
thumbnails|thumbnails,thumbnail|miniaturen,miniatuur|miniaturansichten,miniaturen|vignettes,miniatures|miniaturas|サムネイル|缩略图
outline|document outline,table of contents,contents|documentoverzicht,inhoudsopgave,inhoud|dokumentstruktur,inhaltsverzeichnis,inhalt|plan du document,table des matières,sommaire|esquema,índice,contenido|目次|目录,大纲
panel|sidebar,side panel,toggle sidebar|zijbalk,zijpaneel|seitenleiste|barre latérale,volet latéral|barra lateral|サイドバー|侧栏,侧边栏
properties|properties,inspector|eigenschappen|eigenschaften|propriétés|propiedades|プロパティ,属性|属性
stamp|stamp|stempel|stempel|tampon|sello|スタンプ|图章
presentation|presentation,presentation mode,slideshow|presentatie,presentatiemodus,diavoorstelling|präsentation,präsentationsmodus,diashow|présentation,mode présentation,diaporama|presentación,modo presentación|プレゼンテーション|演示模式,幻灯片放映
fullpage|full page,toggle full page|volledige pagina|ganze seite|pleine page|página completa|全ページ|整页
repeat|loop,repeat track|herhalen aan,lus|schleife,endlosschleife|boucle,lire en boucle|bucle|ループ|循环
shuffle|shuffle|willekeurig,shuffelen|zufallswiedergabe,zufällig|lecture aléatoire,aléatoire|aleatorio|シャッフル|随机播放
unmute|unmute|dempen opheffen,geluid aan|stummschaltung aufheben,ton an|activer le son,rétablir le son|activar sonido|ミュート解除|取消静音
transcript|transcript|transcript,uitgeschreven tekst|transkript|transcription|transcripción|文字起こし|文字记录
run|run,execute|uitvoeren|ausführen|exécuter|ejecutar|実行|运行,执行
debug|debug|debuggen,fouten opsporen|debuggen|déboguer|depurar|デバッグ|调试
console|console,terminal|console,terminal|konsole,terminal|console,terminal|consola,terminal|コンソール,ターミナル|控制台,终端
documentation|documentation,docs,guide,manual|documentatie,handleiding,uitleg|dokumentation,handbuch,anleitung|documentation,guide,manuel|documentación,guía,manual|ドキュメント,ガイド,マニュアル|文档,指南,手册
prettify|prettify,beautify,reformat|opmaken,netjes maken|formatieren,verschönern|mettre en forme,embellir|embellecer,dar formato|整形|美化,格式化
compact|compact,minify|compact maken,comprimeren|verdichten,komprimieren|compacter|compactar|圧縮|压缩
repair|repair,fix|repareren,herstellen fout|reparieren|réparer|reparar|修復|修复
transform|transform,convert|omzetten,transformeren|umwandeln,transformieren|transformer,convertir|transformar,convertir|変換|转换
validate|validate,check|controleren,valideren|prüfen,validieren|valider,vérifier|validar,comprobar|検証,確認する|验证,检查
connect|connect,connection|verbinden,verbinding|verbinden,verbindung|connecter,connexion à|conectar,conexión|接続|连接
disconnect|disconnect|verbinding verbreken|trennen,verbindung trennen|déconnecter|desconectar|切断|断开
sync|sync,synchronize|synchroniseren|synchronisieren|synchroniser|sincronizar|同期|同步
install|install|installeren|installieren|installer|instalar|インストール|安装
enable|enable,activate,turn on|inschakelen,activeren,aanzetten|aktivieren,einschalten|activer|activar,habilitar|有効,有効にする|启用,激活
disable|disable,deactivate,turn off|uitschakelen,deactiveren,uitzetten|deaktivieren,ausschalten|désactiver|desactivar,deshabilitar|無効,無効にする|禁用,停用
tools|tool|gereedschap|werkzeug|outil|herramienta|ツール|工具
space|space|ruimte|raum,abstand|espace|espacio|スペース,空間|空间,间距
lasso|lasso|lasso|lasso|lasso|lazo|投げ縄|套索
process|process,processes|proces,processen|prozess,prozesse|processus|proceso,procesos|プロセス|流程
gateway|gateway|gateway|gateway|passerelle|pasarela|ゲートウェイ|网关
data|data|gegevens|daten|données|datos|データ|数据
object|object,objects|object,objecten|objekt,objekte|objet,objets|objeto,objetos|オブジェクト|对象
owner|owner,responsible|eigenaar,verantwoordelijke|eigentümer,besitzer,verantwortlicher|propriétaire,responsable|propietario,responsable|所有者,責任者|所有者,负责人
permission|permission,permissions,rights|rechten,machtigingen|berechtigung,berechtigungen,rechte|autorisation,autorisations,droits|permiso,permisos|権限|权限
role|role,roles|rol,rollen|rolle,rollen|rôle,rôles|rol,roles|役割,ロール|角色
event|appointment,appointments|afspraak,afspraken|termin,termine|rendez vous|cita,citas|予約,予定|预约
rota|schedule,planning,timetable|rooster,planning,inplannen|zeitplan,planung,dienstplan|horaire,planning,planifier|horario,planificación,programar|スケジュール|日程,排期
patient|patient,patients|patiënt,patiënten|patient,patienten|patient,patients|paciente,pacientes|患者|患者,病人
medication|medication,medicine|medicatie,medicijnen|medikation,medikamente|médicaments,traitement|medicación,medicamentos|薬,投薬|药物,用药
staff|employee,employees|medewerker,medewerkers,werknemer|mitarbeiter,mitarbeiterin,angestellte|employé,employés,salarié|empleado,empleados|従業員,社員|员工
contract|contract,contracts|contract,contracten|vertrag,verträge|contrat,contrats|contrato,contratos|契約|合同
course|course,courses,lesson,lessons|cursus,cursussen,les,lessen|kurs,kurse,lektion|cours,leçon|curso,cursos,lección|コース,講座,授業|课程
student|student,students,pupil,pupils|student,studenten,leerling,leerlingen|schüler,student,studenten|étudiant,étudiants,élève,élèves|estudiante,estudiantes,alumno,alumnos|学生,生徒|学生
teacher|teacher,teachers|docent,docenten,leraar|lehrer,lehrerin,dozent|enseignant,professeur|profesor,profesores|先生,教師|教师,老师
grade|grade,grades,mark,marks|cijfer,cijfers|note,noten|notes de cours,évaluations|calificación,calificaciones|成績|成绩
exam|exam,exams,quiz|examen,tentamen,toets|prüfung,prüfungen|examen,examens|examen,exámenes|試験|考试
supplier|supplier,suppliers,vendor|leverancier,leveranciers|lieferant,lieferanten|fournisseur,fournisseurs|proveedor,proveedores|仕入先,業者|供应商
delivery|delivery,shipping,shipment|levering,bezorging,verzending|lieferung,versand|livraison,expédition|entrega,envío|配送,出荷|交货,发货,配送
discount|discount|korting|rabatt|remise,réduction|descuento|割引|折扣
tax|tax,vat|belasting,btw|steuer,mwst|taxe,tva|impuesto,iva|税,消費税|税,增值税
budget|budget,budgets|budget,begroting|budget,haushalt|budget,budgets|presupuesto|予算|预算
goal|goal,goals,target|doel,doelen|ziel,ziele|objectif,objectifs|objetivo,objetivos|目標|目标
deadline|deadline,due date|deadline,einddatum,vervaldatum|frist,fälligkeitsdatum|échéance,date limite|fecha límite,vencimiento|期限,締め切り|截止日期
bookmark|bookmark,bookmarks|bladwijzer,bladwijzers|lesezeichen|signet,signets,marque page|marcador,marcadores|ブックマーク|书签
pin|pin,pin to top|vastmaken,vastpinnen|anheften,anpinnen|épingler|fijar,anclar|ピン留め,固定|固定,置顶
follow|follow,subscribe,watch|volgen,abonneren|folgen,abonnieren|suivre,s'abonner|seguir,suscribirse|フォロー,購読|关注,订阅
like|like,thumbs up|leuk vinden,vind ik leuk|gefällt mir|j'aime,aimer|me gusta|いいね|喜欢,点赞
scan|scan|scannen|scannen|numériser,scanner|escanear|スキャン|扫描
compare|compare|vergelijken|vergleichen|comparer|comparar|比較|比较,对比
side|side by side,split view|naast elkaar,gesplitst|nebeneinander,geteilte ansicht|côte à côte,affichage partagé|lado a lado|並べて表示,左右に並べる|并排,分屏
`;
