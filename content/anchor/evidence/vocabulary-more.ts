/*
 * More of the vocabulary, in the same form: words of meetings, documents, shops, players and forms, and further
 * words for concepts of the first list, as releases rename things: preferences to settings, present to share.
 */
export const MORE_VOCABULARY = `
room|room,rooms,breakout room,breakout rooms|ruimte,ruimten,ruimtes,vergaderruimte,vergaderruimten|raum,räume,gruppenraum,gruppenräume|salle,salles,salle de sous groupe|sala,salas|会議室,ルーム|会议室,房间,分组讨论室
note|note,notes|notitie,notities,aantekening,aantekeningen|notiz,notizen|note,notes,remarque|nota,notas|メモ,ノート|笔记,备注,便笺
gallery|gallery|galerie,galerij|galerie|galerie|galería|ギャラリー|画廊,图库
content|content,contents|inhoud|inhalt,inhalte|contenu|contenido|コンテンツ,内容|内容
keyboard|keyboard,keypad,dial pad|toetsenbord,toetsenblok|tastatur,wähltasten|clavier|teclado|キーボード,キーパッド|键盘,拨号盘
shortcut|shortcut,shortcuts|sneltoets,sneltoetsen|tastenkürzel,tastenkombination,tastenkombinationen|raccourci,raccourcis|atajo,atajos|ショートカット|快捷键
action|action,actions|actie,acties|aktion,aktionen|action,actions|acción,acciones|操作,アクション|操作,动作
chat|conversation,talk|gesprek,praten|unterhaltung,gespräch|discussion,discuter|conversación|会話|会话,对话
people|guests,members,person,persons|gasten,leden,persoon,mensen|gäste,mitglieder,person,leute|invités,membres,personne|invitados,miembros,persona|メンバー,ゲスト|成员,来宾
leave|hang up,end call,end meeting|ophangen,gesprek beëindigen|auflegen,anruf beenden|raccrocher|colgar|通話を終了|挂断
camera|webcam|webcam|webcam|webcam|cámara web|ウェブカメラ|网络摄像头
share|present,publish|presenteren,publiceren|präsentieren,veröffentlichen|présenter,publier|presentar,publicar|公開|发布,演示
join|participate,enter meeting|meedoen|mitmachen|participer|participar|参加する|参与
invite|invite someone,add people|iemand uitnodigen|jemanden einladen|inviter quelqu un|invitar a alguien|招待する|邀请他人
previous|‹,<,←
next|›,>,→
close|×,✕,✖,✗
add|+,＋,➕
more|…,⋮,⋯,•••
menu|☰,≡
settings|⚙
search|🔍
play|▶,►
delete|🗑
edit|✎,✏
print|🖨
up|↑,▲
down|↓,▼
help|?
undo|↶
redo|↷
refresh|↻,⟳
settings|setup,configuration,config|configuratie|konfiguration,setup|configuration,réglage|ajuste,preferencias|環境設定|首选项,配置
delete|discard,bin,clear all,erase,move to trash|weggooien,prullenbak,naar prullenbak|verwerfen,papierkorb|corbeille,mettre à la corbeille|papelera,descartar|破棄,ゴミ箱|丢弃,回收站
close|exit,quit,done|afsluiten,klaar|beenden,fertig|terminé,quitter|salir,hecho|終了,完了|退出,完成
search|lookup,query|opzoeken,zoek|nachschlagen|chercher,cherche|búsqueda|サーチ|查找
save|store,keep|bewaar|sichern,ablegen|sauver,garder|almacenar|セーブ|储存
send|post,submit message|stuur,sturen|abschicken,verschicken|poster|envía|送る|发出
submit|send in,hand in|inleveren,insturen|abgeben|remettre|entregar|送付|递交
approve|approve,approved,approval,accept|goedkeuren,goedgekeurd,goedkeuring,accepteren|genehmigen,genehmigt,genehmigung,akzeptieren|approuver,approuvé,accepter|aprobar,aprobado,aceptar|承認,承諾|批准,审批,接受
reject|reject,rejected,decline,deny|afwijzen,afgewezen,weigeren|ablehnen,abgelehnt|refuser,rejeter|rechazar|却下,拒否|拒绝,驳回
archive|archive,archived,archives|archief,archiveren|archiv,archivieren|archive,archives,archiver|archivo histórico,archivar|アーカイブ|归档,存档
draft|draft,drafts|concept,concepten|entwurf,entwürfe|brouillon,brouillons|borrador,borradores|下書き|草稿
template|template,templates|sjabloon,sjablonen|vorlage,vorlagen|modèle,modèles|plantilla,plantillas|テンプレート|模板
project|project,projects|project,projecten|projekt,projekte|projet,projets|proyecto,proyectos|プロジェクト|项目
task|task,tasks,to do,task list,checklist|taak,taken,takenlijst,checklist|aufgabe,aufgaben,aufgabenliste,checkliste|tâche,tâches,liste de tâches|tarea,tareas,lista de tareas|タスク,チェックリスト|任务,待办,任务列表
event|event,events,appointment|afspraak,afspraken,evenement|termin,termine,ereignis|événement,rendez vous|evento,cita|イベント,予定|事件,日程
team|team,group,groups|team,groep,groepen|team,gruppe,gruppen|équipe,groupe,groupes|equipo,grupo|チーム,グループ|团队,组,分组
staff|staff,employees,personnel|personeel,medewerkers|personal,mitarbeiter|personnel,employés|personal,empleados|スタッフ,従業員|员工,人员
rota|rota,roster,schedule|rooster,planning|dienstplan,zeitplan|planning,horaire|horario,calendario laboral|シフト,スケジュール|排班,日程表
invoice|invoice,invoices,bill|factuur,facturen|rechnung,rechnungen|facture,factures|factura,facturas|請求書|发票,账单
payment|payment,payments,pay|betaling,betalen|zahlung,bezahlen|paiement,payer|pago,pagar|支払い,決済|支付,付款
receipt|receipt,receipts|bon,bonnetje,kwitantie|beleg,quittung|reçu|recibo|領収書,レシート|收据
expense|expense,expenses|uitgave,uitgaven,declaratie,declaraties,onkosten|ausgabe,ausgaben,spesen|dépense,dépenses,frais|gasto,gastos|経費|费用,报销
product|product,products,article,item,items|product,producten,artikel|produkt,produkte,artikel|produit,produits,article|producto,productos,artículo|商品,製品|产品,商品
category|category,categories|categorie,categorieën|kategorie,kategorien|catégorie,catégories|categoría,categorías|カテゴリ|类别,分类
tag|tag,tags,keyword|label,tag,trefwoord|schlagwort,tag,markierung|étiquette,mot clé|etiqueta,palabra clave|タグ|标签
label|label,labels,caption|bijschrift,label|beschriftung,label|libellé,légende|etiqueta,leyenda|ラベル|标注
description|description,describe|omschrijving,beschrijving|beschreibung|description|descripción|説明|描述,说明
title|title,titles|titel|titel|titre|título|タイトル,題名|标题
number|number,no,nr|nummer,getal|nummer,zahl|numéro,nombre|número|番号,数値|编号,数字
total|total,sum|totaal,som|summe,gesamt|total,somme|total,suma|合計|合计,总计
place|place,location,position|plaats,locatie,positie|ort,standort,position|lieu,emplacement,position|lugar,ubicación,posición|場所,位置|地点,位置
map|map,maps|kaart|karte|carte|mapa|地図,マップ|地图
urgent|urgent,important|spoed,dringend,belangrijk|dringend,wichtig|urgent,important|urgente,importante|緊急,重要|紧急,重要
priority|priority|prioriteit|priorität|priorité|prioridad|優先度|优先级
agree|agree,i agree,consent|akkoord,ik ga akkoord|zustimmen,ich stimme zu|j accepte,accepter les conditions|acepto|同意,同意する|同意
support|support,assistance|ondersteuning|unterstützung,support|assistance,support|soporte,asistencia|サポート|支持
feedback|feedback|feedback,terugkoppeling|feedback,rückmeldung|commentaires,retour|comentarios|フィードバック|反馈
navigation|navigation,navigate|navigatie|navigation|navigation|navegación|ナビゲーション|导航
panel|panel,pane,sidebar,side panel|paneel,deelvenster,zijbalk|bereich,leiste,seitenleiste|panneau,volet,barre latérale|panel,barra lateral|パネル,サイドバー|面板,侧边栏
toolbar|toolbar|werkbalk|symbolleiste,werkzeugleiste|barre d outils|barra de herramientas|ツールバー|工具栏
window|window|venster|fenster|fenêtre|ventana|ウィンドウ|窗口
tab|tab,tabs|tabblad,tabbladen|registerkarte,reiter|onglet,onglets|pestaña,pestañas|タブ|标签页,选项卡
row|row,rows|rij,rijen|zeile,zeilen|ligne,lignes|fila,filas|行|行
column|column,columns|kolom,kolommen|spalte,spalten|colonne,colonnes|columna,columnas|列|列
cell|cell,cells|cel,cellen|zelle,zellen|cellule,cellules|celda,celdas|セル|单元格
border|border,borders|rand,randen|rahmen,rand|bordure,bordures|borde,bordes|枠線,境界線|边框
merge|merge|samenvoegen|zusammenführen,verbinden|fusionner|combinar|結合|合并
freeze|freeze|blokkeren,bevriezen|fixieren,einfrieren|figer|congelar|固定|冻结
wrap|wrap,text wrap|terugloop|umbruch,textumbruch|renvoi à la ligne|ajuste de texto|折り返し|换行,自动换行
formula|formula,function,functions|formule,functie|formel,funktion|formule,fonction|fórmula,función|数式,関数|公式,函数
chart|chart,graph|grafiek,diagram|diagramm,grafik|graphique,diagramme|gráfico|グラフ|图表
shape|shape,shapes|vorm,vormen|form,formen|forme,formes|forma,formas|図形|形状
highlight|highlight,highlighter|markeren,accentueren|hervorheben,markieren|surligner,surlignage|resaltar|ハイライト,蛍光ペン|高亮,突出显示
opacity|opacity,transparency|dekking,doorzichtigheid,transparantie|deckkraft,transparenz|opacité,transparence|opacidad,transparencia|不透明度|透明度
width|width|breedte|breite|largeur|ancho,anchura|幅|宽度
height|height|hoogte|höhe|hauteur|alto,altura|高さ|高度
margin|margin|marge|rand,außenabstand|marge|margen|余白|边距
vertical|vertical,vertically|verticaal|vertikal|vertical|vertical|垂直,縦|垂直,纵向
horizontal|horizontal,horizontally|horizontaal|horizontal|horizontal|horizontal|水平,横|水平,横向
top|top|boven,bovenkant|oben|haut|superior|上部|顶部
bottom|bottom|onder,onderkant|unten|bas,en bas|inferior|下部|底部
middle|middle|midden|mitte|milieu|medio|中央揃え|中间
general|general|algemeen|allgemein|général|general|一般,全般|常规,通用
advanced|advanced|geavanceerd,uitgebreid|erweitert,fortgeschritten|avancé,avancée|avanzado|詳細設定,高度な|高级
dimension|dimension,dimensions|afmeting,afmetingen|abmessung,abmessungen,größen|dimension,dimensions|dimensión,dimensiones|寸法|尺寸
typography|typography|typografie|typografie,typographie|typographie|tipografía|タイポグラフィ|排版,字体排印
decoration|decoration,decorations|decoratie,decoraties|dekoration,dekorationen|décoration,décorations|decoración,decoraciones|装飾|装饰
effect|effect,effects|effect,effecten|effekt,effekte|effet,effets|efecto,efectos|効果|效果
transition|transition,transitions|overgang|übergang|transition|transición|トランジション,画面切り替え|过渡
animation|animation,animations|animatie|animation|animation|animación|アニメーション|动画
slide|slide,slides|dia,dia's|folie,folien|diapositive|diapositiva|スライド|幻灯片
recent|recent,recently|recent,laatst gebruikt|zuletzt,kürzlich|récent,récents|reciente,recientes|最近|最近
import|load|laden|laden|charger|cargar|読み込む|载入,加载
encrypt|encrypt,encryption|versleutelen,versleuteling|verschlüsseln,verschlüsselung|chiffrer,chiffrement|cifrar,cifrado|暗号化|加密
timestamp|timestamp,timestamps|tijdstempel,tijdstempels|zeitstempel|horodatage|marca de tiempo|タイムスタンプ|时间戳
layout|layout|indeling,lay out|layout,anordnung|disposition,mise en page|diseño,disposición|レイアウト|布局
network|network|netwerk|netzwerk|réseau|red|ネットワーク|网络
browser|browser|browser|browser|navigateur|navegador|ブラウザ|浏览器
control|control panel|configuratiescherm,bedieningspaneel|systemsteuerung,control panel|panneau de configuration|panel de control|コントロールパネル|控制面板
wiki|wiki|wiki|wiki|wiki|wiki|ウィキ|维基
fold|fold,fold all|inklappen,invouwen|zuklappen,falten|replier|plegar|折りたたむ|折叠
unfold|unfold,unfold all|uitklappen,uitvouwen|aufklappen|déplier|desplegar|展開する|展开
permalink|permalink|permalink|permalink|permalien|enlace permanente|パーマリンク|永久链接
repeat|loop,repeat|herhaling|wiederholung,schleife|boucle,répéter|repetir,bucle|ループ,リピート|循环,重复播放
restart|restart|herstarten|neu starten|redémarrer,recommencer|reiniciar|再起動,最初から|重新开始
rewind|rewind|terugspoelen|zurückspulen|rembobiner|rebobinar|巻き戻し|快退
quality|quality,resolution|kwaliteit,resolutie|qualität,auflösung|qualité,résolution|calidad,resolución|画質,解像度|画质,分辨率
cast|cast|casten|streamen|diffuser|transmitir|キャスト|投射
live|live|live|live|en direct|en vivo|ライブ|直播
statistics|statistics,stats|statistieken|statistik,statistiken|statistiques|estadísticas|統計|统计
playlist|playlist|afspeellijst|wiedergabeliste|liste de lecture|lista de reproducción|再生リスト|播放列表
radio|radio button group,radio group,radiogroup,single choice|keuzerondjes,meerkeuze met één antwoord|optionsfeldgruppe,einfachauswahl|boutons radio,choix unique|botones de opción|ラジオボタン|单选,单选框
checkbox|checkbox,checkboxes,multiple choice|selectievakje,selectievakjes|kontrollkästchen,mehrfachauswahl|case à cocher,cases à cocher|casilla,casillas|チェックボックス|复选框,多选
dropdown|dropdown,drop down,select box|keuzelijst,vervolgkeuzelijst|auswahlliste,dropdown|liste déroulante|lista desplegable|ドロップダウン|下拉,下拉框
rating|rating,rating scale,stars|beoordeling,waardering|bewertung|évaluation,note sur|valoración,calificación|評価|评分
boolean|boolean,yes no|ja nee|ja nein|oui non|sí no|ブール値|是否,布尔
expression|expression|uitdrukking,expressie|ausdruck|expression|expresión|式,表現|表达式
matrix|matrix|matrix|matrix|matrice|matriz|マトリックス|矩阵
ranking|ranking|rangschikking|rangfolge,reihenfolge|classement|clasificación|ランキング|排名
signature|signature|handtekening|unterschrift,signatur|signature|firma|署名|签名
logic|logic|logica|logik|logique|lógica|ロジック|逻辑
translation|translation,translations,translate|vertaling,vertalingen,vertalen|übersetzung,übersetzungen,übersetzen|traduction,traductions,traduire|traducción,traducciones,traducir|翻訳|翻译
designer|designer,design|ontwerper,ontwerp|designer,entwurfsansicht|concepteur,conception|diseñador|デザイナー|设计器,设计
test|test,try it|test,testen,uitproberen|test,testen,ausprobieren|test,tester|prueba,probar|テスト|测试
variable|variable,variables|variabele,variabelen|variable,variablen|variable,variables|variable,variables|変数|变量
hidden|hidden|verborgen|versteckt,verborgen|caché|oculto|非表示の|隐藏的
text|long text,text area,textarea,plain text|lange tekst,tekstvak|langer text,textbereich,textfeld|texte long,zone de texte|texto largo,área de texto|長いテキスト,テキストエリア|长文本,文本域,多行文本
button|button|knop|schaltfläche,knopf|bouton|botón|ボタン|按钮
autocomplete|autocomplete|automatisch aanvullen|automatisch vervollständigen,autovervollständigung|saisie automatique,autocomplétion|autocompletar|オートコンプリート|自动完成
markdown|markdown|markdown|markdown|markdown|markdown|マークダウン|markdown
inline|inline|inline|inline|en ligne|en línea|インライン|行内
visible|visible,visibility|zichtbaar,zichtbaarheid|sichtbar,sichtbarkeit|visible,visibilité|visible,visibilidad|可視,表示状態|可见,可见性
length|length,entries,page size,rows per page|lengte,aantal per pagina|länge,zeilen pro seite,einträge|longueur,lignes par page|longitud|件数,長さ|长度,每页条数
toggle|toggle,switch|wisselen,omschakelen|umschalten,wechseln|basculer|alternar,cambiar|切り替え|切换
default|default,standard,normal|standaard,normaal|standard,normal|par défaut,normal,standard|predeterminado,normal|標準,既定|默认,标准,正常
ascending|ascending|oplopend|aufsteigend|croissant|ascendente|昇順|升序
descending|descending|aflopend|absteigend|décroissant|descendente|降順|降序
spelling|spelling,spell check|spelling,spellingcontrole|rechtschreibung,rechtschreibprüfung|orthographe,vérification orthographique|ortografía|スペルチェック|拼写检查
equation|equation,math|vergelijking,wiskunde|gleichung,mathematik|équation,mathématiques|ecuación|数式エディタ|方程式,数学公式
footnote|footnote|voetnoot|fußnote|note de bas de page|nota al pie|脚注|脚注
unlock|unlock|ontgrendelen|entsperren|déverrouiller|desbloquear|ロック解除|解锁
pencil|pencil,pen|potlood,pen|stift,bleistift|crayon,stylo|lápiz|鉛筆,ペン|铅笔,画笔
laser|laser,laser pointer|laser,laserpointer|laserpointer|laser,pointeur laser|láser|レーザーポインター|激光笔
frame|frame|kader,frame|rahmen,frame|cadre|marco|フレーム|框架
canvas|canvas|canvas,tekengebied|leinwand,zeichenfläche|canevas,toile|lienzo|キャンバス|画布
collaborate|collaborate,collaboration,live collaboration|samenwerken,samenwerking|zusammenarbeit,zusammenarbeiten|collaboration,collaborer|colaborar,colaboración|共同編集,共同作業|协作
`;
