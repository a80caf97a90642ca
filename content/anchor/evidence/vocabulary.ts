/*
 * Words that office software uses for the same thing: concept, then English, Dutch, German, French, Spanish,
 * Japanese, Chinese. Words of one language are separated by commas. With it a name compares across languages
 * as far as its words are known here; a name with an unknown word says nothing abroad.
 */
export const VOCABULARY = `
add|add,new,create|toevoegen,nieuw,nieuwe,maken,aanmaken|hinzufügen,neu,neue,neuer,neues,erstellen,anlegen|ajouter,nouveau,nouvelle,créer|añadir,agregar,nuevo,nueva,crear|追加,新規,作成,新規作成|添加,新建,新增,创建
insert|insert|invoegen|einfügen|insérer|insertar|挿入|插入
edit|edit,modify|bewerken,wijzigen|bearbeiten|modifier,éditer,édition|editar|編集|编辑,修改
delete|delete,remove,trash|verwijderen,wissen|löschen,entfernen|supprimer,enlever,effacer|eliminar,borrar,quitar|削除|删除,移除
save|save|opslaan,bewaren|speichern|enregistrer,sauvegarder|guardar|保存|保存
cancel|cancel|annuleren|abbrechen|abandonner|cancelar|キャンセル,取消|取消
ok|ok|ok|ok|ok|aceptar|ok|确定
apply|apply|toepassen|anwenden|appliquer|aplicar|適用|应用
submit|submit|indienen|absenden,einreichen|soumettre|enviar|送信|提交
send|send|verzenden,versturen|senden|envoyer|enviar|送信|发送
search|search|zoeken|suchen,suche|rechercher,recherche|buscar|検索|搜索,搜寻,查询
find|find|vinden|finden|trouver|encontrar|検索|查找
replace|replace|vervangen|ersetzen|remplacer|reemplazar|置換|替换
filter|filter,filters|filter,filteren,filters|filter,filtern|filtre,filtrer,filtres|filtro,filtrar,filtros|フィルター,フィルタ,絞り込み|筛选,过滤
sort|sort|sorteren|sortieren|trier|ordenar|並べ替え|排序
undo|undo|ongedaan maken|rückgängig,rückgängig machen|annuler|deshacer|元に戻す|撤销,撤消
redo|redo|opnieuw,opnieuw uitvoeren,herhalen|wiederholen,wiederherstellen|rétablir,refaire|rehacer|やり直し,やり直す,繰り返す|重做,恢复
cut|cut|knippen|ausschneiden|couper|cortar|切り取り|剪切
copy|copy|kopiëren|kopieren|copier|copiar|コピー|复制
paste|paste|plakken|einfügen|coller|pegar|貼り付け|粘贴
duplicate|duplicate|dupliceren|duplizieren|dupliquer|duplicar|複製|重复
select|select|selecteren,selecteer,kies,kiezen|auswählen,wählen|sélectionner,choisir|seleccionar|選択|选择
all|all,everything|alles,alle|alle,alles|tout,tous,toutes|todo,todos|すべて,全て|全部,所有,全选
none|none|geen|keine,keiner,nichts|aucun,aucune|ninguno|なし|无
print|print|afdrukken,printen|drucken|imprimer|imprimir|印刷|打印
export|export|exporteren,export|exportieren,export|exporter|exportar|エクスポート,書き出し|导出
import|import|importeren|importieren|importer|importar|インポート,読み込み|导入
upload|upload|uploaden|hochladen|téléverser,téléverse,télécharger vers|subir|アップロード|上传
download|download|downloaden|herunterladen|télécharger|descargar|ダウンロード|下载
file|file,files|bestand,bestanden|datei,dateien|fichier,fichiers|archivo,archivos|ファイル|文件,檔案
folder|folder|map|ordner|dossier|carpeta|フォルダ,フォルダー|文件夹
view|view|weergave,beeld|ansicht|affichage,voir|ver,vista|表示|视图,查看
format|format|opmaak|format|format|formato|書式,フォーマット|格式
tools|tools|gereedschap,hulpmiddelen,extra|werkzeuge,extras|outils|herramientas|ツール|工具
help|help|help,hulp|hilfe|aide|ayuda|ヘルプ|帮助
table|table|tabel|tabelle|tableau|tabla|表,テーブル|表格
image|image,picture|afbeelding|bild|image|imagen|画像,イメージ|图片,图像
link|link,hyperlink|link,koppeling|link,verknüpfung|lien|enlace,vínculo|リンク|链接,超链接
unlink|unlink|ontkoppelen|link entfernen|supprimer le lien|quitar enlace|リンク解除|取消链接
media|media|media|medien|média|multimedia|メディア|媒体
code|code,source|code,bron,broncode|code,quellcode|code,source|código|コード,ソース|代码,源代码
bold|bold,strong|vet,vetgedrukt|fett|gras|negrita|太字,ボールド|粗体,加粗
italic|italic,emphasis|cursief|kursiv|italique|cursiva|斜体,イタリック|斜体,倾斜
underline|underline|onderstrepen,onderstreept|unterstrichen,unterstreichen|souligné,souligner|subrayado,subrayar|下線|下划线
strike|strikethrough,strike,strike through|doorhalen,doorgehaald,doorstrepen|durchgestrichen,durchstreichen|barré,barrer|tachado|取り消し線,取消線,打ち消し線|删除线
sub|subscript|subscript|tiefgestellt|indice|subíndice|下付き,下付き文字|下标
super|superscript|superscript|hochgestellt|exposant|superíndice|上付き,上付き文字|上标
left|left,to left,align left,left align|links,links uitlijnen|links,linksbündig,linksbündig ausrichten|gauche,à gauche,aligner à gauche|izquierda,alinear a la izquierda|左,左揃え,左寄せ|左,左对齐,靠左
center|center,centre,align center,center align,align centre|midden,centreren,centreer,gecentreerd|mitte,zentriert,zentrieren|centré,centrer|centro,centrar,alinear al centro|中央,中央揃え,中央寄せ|居中,居中对齐
right|right,to right,align right,right align|rechts,rechts uitlijnen|rechts,rechtsbündig,rechtsbündig ausrichten|droite,à droite,aligner à droite|derecha,alinear a la derecha|右,右揃え,右寄せ|右,右对齐,靠右
justify|justify,align justify|uitvullen,uitgevuld|blocksatz|justifié,justifier|justificar|両端揃え,均等割付|两端对齐
align|align,alignment|uitlijnen,uitlijning|ausrichten,ausrichtung|aligner,alignement|alinear,alineación|配置|对齐
list|list|lijst|liste|liste|lista|リスト,一覧|列表
bullets|bullet list,bulleted list,unordered list,insert unordered list,bullets|opsomming,opsommingstekens,ongenummerde lijst,lijst met opsommingstekens,ongeordende lijst|aufzählung,unsortierte liste,aufzählungsliste,unnummerierte liste|liste à puces,puces|lista de viñetas,viñetas,lista desordenada|箇条書き,番号なしリスト|项目符号列表,无序列表,项目列表
numbers|numbered list,ordered list,number list,insert ordered list|genummerde lijst,geordende lijst,nummering|nummerierte liste,sortierte liste,nummerierung|liste numérotée|lista numerada,lista ordenada|番号付きリスト,段落番号|编号列表,有序列表
indent|indent,increase indent|inspringen,inspringing vergroten,inspringing verhogen|einzug vergrößern,einzug erhöhen|augmenter le retrait|aumentar sangría|インデント,インデントを増やす|增加缩进,缩进
outdent|outdent,decrease indent|uitspringen,inspringing verkleinen,inspringing verlagen|einzug verkleinern,einzug verringern|diminuer le retrait|disminuir sangría|インデント解除,インデントを減らす|减少缩进
quote|quote,blockquote,block quote|citaat,citaatblok,blokcitaat|zitat,blockzitat,zitatblock|citation,bloc de citation|cita,bloque de cita|引用,ブロック引用|引用,块引用
clear|clear,erase|wissen,leegmaken|leeren|vider|limpiar|クリア,消去|清除,清空
formatting|formatting,clear formatting,remove format,remove formatting|opmaak verwijderen,opmaak wissen|formatierung entfernen|supprimer la mise en forme,effacer la mise en forme|limpiar formato|書式をクリア,書式設定をクリア|清除格式
color|color,colour|kleur|farbe|couleur|color|色|颜色
background|background|achtergrond|hintergrund|arrière-plan,fond|fondo|背景|背景
text|text|tekst|text|texte|texto|テキスト,文字|文本,文字
font|font|lettertype|schriftart,schrift|police|fuente|フォント|字体
size|size|grootte,afmeting|größe|taille|tamaño|サイズ|大小
paragraph|paragraph|alinea,paragraaf|absatz|paragraphe|párrafo|段落|段落
heading|heading,header,headline|kop,koptekst|überschrift|titre,en-tête|encabezado|見出し,ヘッダー|标题
fullscreen|fullscreen,full screen,maximize|volledig scherm,maximaliseren|vollbild,maximieren|plein écran,agrandir|pantalla completa,maximizar|フルスクリーン,全画面,全画面表示,最大化|全屏,最大化
zoom|zoom|zoom,zoomen|zoom|zoom|zoom|ズーム,拡大|缩放
in|in,zoom in|in,inzoomen|vergrößern|avant,zoom avant|acercar|ズームイン,拡大|放大
out|out,zoom out|uit,uitzoomen|verkleinern|arrière,zoom arrière|alejar|ズームアウト,縮小|缩小
preview|preview|voorbeeld,voorvertoning|vorschau|aperçu,prévisualiser|vista previa|プレビュー|预览
settings|settings,options,preferences|instellingen,opties,voorkeuren|einstellungen,optionen|paramètres,options,préférences,réglages|configuración,ajustes,opciones|設定,オプション|设置,选项
menu|menu|menu|menü|menu|menú|メニュー|菜单
more|more|meer|mehr|plus|más|その他,もっと見る,詳細|更多
close|close,dismiss|sluiten|schließen|fermer|cerrar|閉じる|关闭
open|open|openen,open|öffnen|ouvrir|abrir|開く|打开
back|back|terug|zurück|retour|atrás,volver|戻る|返回,后退
next|next|volgende|weiter,nächste,nächster|suivant,suivante|siguiente|次へ,次|下一步,下一个,下一页
previous|previous,prev|vorige|vorherige,vorheriger|précédent,précédente|anterior|前へ,前|上一步,上一个,上一页
first|first|eerste|erste|premier,première|primero|最初|首页,第一
last|last|laatste|letzte|dernier,dernière|último|最後|末页,最后
up|up|omhoog,op|nach oben,hoch|haut,monter|arriba|上へ,上|向上,上移
down|down|omlaag,neer|nach unten,runter|bas,descendre|abajo|下へ,下|向下,下移
home|home|startpagina|startseite|accueil|inicio|ホーム|首页,主页
page|page|pagina|seite|page|página|ページ|页,页面
refresh|refresh,reload|vernieuwen,verversen|aktualisieren,neu laden|actualiser,rafraîchir,recharger|actualizar|更新,再読み込み|刷新
today|today|vandaag|heute|aujourd'hui,aujourd hui|hoy|今日|今天
day|day|dag|tag|jour|día|日|日,天
week|week|week|woche|semaine|semana|週|周,星期
month|month|maand|monat|mois|mes|月|月
year|year|jaar|jahr|année,an|año|年|年
date|date|datum|datum|date|fecha|日付|日期
time|time|tijd|zeit,uhrzeit|heure,temps|hora,tiempo|時間,時刻|时间
calendar|calendar|agenda,kalender|kalender|calendrier,agenda|calendario|カレンダー|日历
meeting|meeting|vergadering|besprechung,meeting|réunion|reunión|会議|会议
join|join|deelnemen|teilnehmen,beitreten|rejoindre,participer|unirse|参加|加入
leave|leave|verlaten|verlassen|quitter|salir,abandonar|退出,退室|离开,退出
mute|mute|dempen,mute|stummschalten,stumm schalten,ton aus|muet,couper le son,sourdine|silenciar,silencio|ミュート,消音|静音
microphone|microphone,mic|microfoon|mikrofon|micro,microphone|micrófono|マイク|麦克风
camera|camera|camera|kamera|caméra|cámara|カメラ|摄像头,相机
audio|audio,sound|audio,geluid|audio,ton|audio,son|audio,sonido|オーディオ,音声|音频,声音
video|video|video|video|vidéo|vídeo,video|ビデオ,動画|视频
volume|volume|volume|lautstärke|volume|volumen|音量,ボリューム|音量
play|play,playback|afspelen,speel af|wiedergabe,abspielen,wiedergeben|lecture,lire,jouer|reproducir|再生|播放
pause|pause|pauze,pauzeren|pause,pausieren|pause|pausa,pausar|一時停止|暂停
speed|speed,rate,playback rate,playback speed|snelheid,afspeelsnelheid|geschwindigkeit,wiedergabegeschwindigkeit|vitesse,vitesse de lecture|velocidad,velocidad de reproducción|速度,再生速度,再生レート|速度,播放速度
captions|captions,subtitles|ondertiteling,bijschriften,ondertitels|untertitel|sous-titres,sous titres|subtítulos|字幕,サブタイトル,キャプション|字幕
pip|picture in picture|beeld in beeld|bild im bild|image dans l'image,image dans l image|imagen en imagen|ピクチャーインピクチャー,ピクチャ イン ピクチャ|画中画
chapters|chapters|hoofdstukken|kapitel|chapitres|capítulos|チャプター|章节
start|start|starten,start,begin|starten,start|démarrer,commencer|iniciar|開始|开始
stop|stop|stoppen,stop|stoppen,stopp,anhalten,beenden|arrêter|detener|停止|停止
share|share|delen|teilen,freigeben|partager|compartir|共有|共享,分享
screen|screen|scherm|bildschirm|écran|pantalla|画面|屏幕
record|record|opnemen|aufzeichnen,aufnehmen|enregistrer|grabar|録画,記録|录制
reactions|reactions,react|reacties,reageren|reaktionen,reagieren|réactions,réagir|reacciones|リアクション|反应,回应
raise|raise|opsteken|heben|lever|levantar|上げる|举
hand|hand|hand|hand|main|mano|手,挙手|手,举手
chat|chat|chat|chat|chat,conversation|chat|チャット|聊天
message|message,messages|bericht,berichten|nachricht,nachrichten|message,messages|mensaje,mensajes|メッセージ|消息,信息
people|people,participants,attendees|personen,deelnemers|personen,teilnehmer|personnes,participants|personas,participantes|参加者,ユーザー|参会者,人员,参与者
user|user,users|gebruiker,gebruikers|benutzer|utilisateur,utilisateurs|usuario,usuarios|ユーザー|用户
call|call|bellen,oproep,gesprek|anruf,anrufen|appel,appeler|llamada,llamar|通話|呼叫,通话
invite|invite|uitnodigen|einladen|inviter|invitar|招待|邀请
configure|configure|configureren|konfigurieren|configurer|configurar|構成|配置
login|log in,login,sign in|inloggen,aanmelden|anmelden,einloggen|connexion,se connecter|iniciar sesión|ログイン,サインイン|登录
logout|log out,logout,sign out|uitloggen,afmelden|abmelden,ausloggen|déconnexion,se déconnecter|cerrar sesión|ログアウト,サインアウト|退出登录,注销
register|register,sign up|registreren|registrieren|s'inscrire,inscription|registrarse|登録|注册
profile|profile,account|profiel,account|profil,konto|profil,compte|perfil,cuenta|プロフィール,アカウント|个人资料,账户
password|password|wachtwoord|passwort,kennwort|mot de passe|contraseña|パスワード|密码
name|name|naam|name|nom|nombre|名前,名称|名称,姓名
email|email,e mail|e mail,email|e mail,email|e mail,courriel|correo|メール|邮箱,邮件
phone|phone|telefoon|telefon|téléphone|teléfono|電話|电话
address|address|adres|adresse|adresse|dirección|住所,アドレス|地址
amount|amount|bedrag,aantal|betrag|montant|importe|金額|金额
price|price|prijs|preis|prix|precio|価格|价格
order|order,orders|bestelling,bestellingen|bestellung,bestellungen|commande,commandes|pedido,pedidos|注文|订单
customer|customer,customers|klant,klanten|kunde,kunden|client,clients|cliente,clientes|顧客|客户
report|report,reports|rapport,rapporten,rapportage|bericht,berichte|rapport,rapports|informe,informes|レポート|报告,报表
stock|stock,inventory|voorraad|bestand,lager|stock|existencias|在庫|库存
cart|cart,basket|winkelwagen,winkelmand|warenkorb|panier|carrito,cesta|カート|购物车
buy|buy,purchase|kopen|kaufen|acheter|comprar|購入|购买
overview|overview,dashboard|overzicht,dashboard|übersicht|aperçu,tableau de bord|resumen|概要,ダッシュボード|概览,仪表板
details|details,info,information|details,info,informatie|details,info,informationen|détails,infos,informations|detalles,información|詳細,情報|详情,信息
documents|document,documents|document,documenten|dokument,dokumente|document,documents|documento,documentos|ドキュメント,文書|文档
history|history|geschiedenis|verlauf|historique|historial|履歴|历史
version|version|versie|version|version|versión|バージョン|版本
comment|comment,comments|opmerking,opmerkingen,reactie|kommentar,kommentare|commentaire,commentaires|comentario,comentarios|コメント|评论,批注
attach|attach,attachment|bijlage,bijvoegen|anhang,anhängen|joindre,pièce jointe|adjuntar|添付|附件
emoji|emoji,emoticons|emoji,emoticons|emoji,emoticons|emoji,émoticônes|emojis|絵文字|表情,表情符号
special|special character,special characters|speciaal teken,speciale tekens|sonderzeichen|caractère spécial,caractères spéciaux|carácter especial|特殊文字|特殊字符
rule|horizontal line,horizontal rule|horizontale lijn|horizontale linie|ligne horizontale|línea horizontal|水平線,水平罫線|水平线
break|page break|pagina-einde,pagina einde|seitenumbruch|saut de page|salto de página|改ページ|分页符
anchor|anchor|anker|anker|ancre|ancla|アンカー|锚点
rectangle|rectangle|rechthoek|rechteck|rectangle|rectángulo|矩形,四角形|矩形
circle|circle|cirkel|kreis|cercle|círculo|円|圆,圆形
ellipse|ellipse|ellips|ellipse|ellipse|elipse|楕円|椭圆
diamond|diamond|ruit|raute|losange|diamante,rombo|ひし形|菱形
polygon|polygon|veelhoek,polygoon|polygon|polygone|polígono|多角形|多边形
line|line|lijn|linie|ligne|línea|線,直線|线,直线,线条
arrow|arrow|pijl|pfeil|flèche|flecha|矢印|箭头
draw|draw|tekenen|zeichnen|dessiner|dibujar|描画|绘制,自由书写
marker|marker|markering|markierung,marker|marqueur|marcador|マーカー|标记
eraser|eraser|gum|radierer|gomme|borrador|消しゴム|橡皮,橡皮擦
selection|selection|selectie|auswahl|sélection|selección|選択|选择
lock|lock|vergrendelen|sperren|verrouiller|bloquear|ロック|锁定
library|library|bibliotheek|bibliothek|bibliothèque|biblioteca|ライブラリ|素材库,库
layer|layer,layers|laag,lagen|ebene,ebenen|calque,calques|capa,capas|レイヤー|图层
block|block,blocks|blok,blokken|block,blöcke|bloc,blocs|bloque,bloques|ブロック|块,区块
style|style,styles|stijl,stijlen|stil,stile|style,styles|estilo,estilos|スタイル|样式
desktop|desktop|bureaublad|desktop|bureau|escritorio|デスクトップ|桌面
mobile|mobile|mobiel|mobil|mobile|móvil|モバイル|手机,移动端
drag|drag|slepen|ziehen|déplacer|arrastrar|ドラッグ|拖动
move|move|verplaatsen|verschieben|déplacer|mover|移動|移动
rotate|rotate|draaien,roteren|drehen|pivoter,rotation|rotar|回転|旋转
crop|crop|bijsnijden|zuschneiden|rogner|recortar|切り抜き|裁剪
show|show|tonen,weergeven|anzeigen,einblenden|afficher,montrer|mostrar|表示|显示
hide|hide|verbergen|ausblenden|masquer|ocultar|非表示|隐藏
expand|expand|uitvouwen,uitklappen|erweitern,ausklappen|développer|expandir|展開|展开
collapse|collapse|samenvouwen,inklappen|einklappen,reduzieren|réduire|contraer|折りたたみ|折叠,收起
copyurl|copy link|link kopiëren|link kopieren|copier le lien|copiar enlace|リンクをコピー|复制链接
forward|forward|vooruit,vorwärts|vorwärts,weiterleiten|avancer,avant|adelante|早送り,進む|前进,快进
seconds|seconds|seconden|sekunden|secondes|segundos|秒|秒
dark|dark|donker|dunkel|sombre|oscuro|ダーク|深色
theme|theme|thema|thema,design|thème|tema|テーマ|主题
language|language|taal|sprache|langue|idioma|言語|语言
notifications|notifications|meldingen|benachrichtigungen|notifications|notificaciones|通知|通知
favorite|favorite,favourite,favorites|favoriet,favorieten|favorit,favoriten|favori,favoris|favorito,favoritos|お気に入り|收藏
apps|apps,applications|apps,toepassingen|apps,anwendungen|applications|aplicaciones|アプリ|应用
activity|activity|activiteit|aktivität|activité|actividad|アクティビティ|活动
contact|contact,contacts|contact,contacten|kontakt,kontakte|contact,contacts|contacto,contactos|連絡先|联系人
about|about|over|über|à propos|acerca de|情報|关于
privacy|privacy|privacy|datenschutz|confidentialité|privacidad|プライバシー|隐私
subject|subject|onderwerp|betreff|objet,sujet|asunto|件名|主题
status|status|status|status|statut,état|estado|状態,ステータス|状态
type|type|type,soort|typ,art|type|tipo|種類,タイプ|类型
quantity|quantity|aantal|menge,anzahl|quantité|cantidad|数量|数量
city|city|plaats,stad|stadt,ort|ville|ciudad|市区町村,都市|城市
country|country|land|land|pays|país|国|国家
company|company|bedrijf|firma,unternehmen|entreprise,société|empresa|会社|公司
remember|remember|onthouden|merken,angemeldet bleiben|se souvenir|recordar|記憶|记住
yes|yes|ja|ja|oui|sí|はい|是
no|no|nee|nein|non|no|いいえ|否
confirm|confirm|bevestigen|bestätigen|confirmer|confirmar|確認|确认
reset|reset|herstellen,resetten|zurücksetzen|réinitialiser|restablecer|リセット|重置
try|retry,try again|opnieuw proberen|erneut versuchen|réessayer|reintentar|再試行|重试
`;

/** Words without weight of their own, in the same languages. */
export const LITTLE_WORDS =
  'a an the my your of to for from and or with de het een mijn van naar voor en of met der die das den dem ein eine mein von zu zur zum und oder mit für le la les un une des du mon votre à au et ou avec pour el los las una mi del al y o con の を に で は が する します 的 了 和';
