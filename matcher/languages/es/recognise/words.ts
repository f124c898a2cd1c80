import type { ClassWords } from '../../../lexicon';
import { aroundWords, peopleWords } from '../../romance-words';
import { context } from '../context';
import { links } from '../links';
import { who } from '../who';

/** The words of the Spanish grammar, under the tags of `romance-grammar.ts`. An entry counts by the first tag that lists it. */
export const words: ClassWords = {
  one: 'un,una,el,la,este,ese,aquel,cada',
  many: 'los,las,uno,sus,tantos,muchos',
  have: 'ha,han,haber,habia,habria,habrian,haya',
  skip: 'no acompanado,no habilitado,se,le,les,lo,me,te,su,ya,muy,tan,asi,solo,incluso,casi,puede,podria,podrian,suele,hoy,ayer,siempre,tambien,mismo,propio,presunto,todo,todos,toda,todas,gran,nuevo,joven y,principalmente,a menudo,diario,aqui,claramente,directamente',
  // "de origen marroquí" may be said of many; near miss: "un marroquí", which stays.
  0: (context.ASINGLE ?? '').replace(/(?:^|,)de [^,]*/g, ''),
  // "presos extranjeros" are counted, not accused; near miss: "delincuentes extranjeros", who stay.
  'Y:crime': (who.CRIMALIEN ?? '').replace(/(?:^|,)(?:preso|recluso|condenado|detenido)s? [^,]*/g, ''),
  O: 'ley y el orden,ley y orden,estado de derecho',
  Z: 'porque,ya que,puesto que,dado que',
  I: 'cuanto mas,donde hay mas,alli donde,donde se instala,donde se asienta',
  '#': 'sin inmigracion,sin inmigracion ilegal,sin inmigrante,sin fronteras abiertas',
  1: 'para meter,para alojar,para acoger,para instalar,para colocar,para dejar sitio,para hacer sitio,para hacer hueco',
  2: 'echar,echado,desahuciar,desahuciado,desalojado',
  3: 'perdonar,blando,mas blando,indulgente,benevolo,manga ancha,mano blanda',
  '~': 'mas inmigracion,mas inmigracion ilegal,mas inmigrante,mas migrante,mas extranjero,mas refugiado,mas patera',
  '=': '?',
  4: 'cartel mexicano,carteles mexicanos,combatiente extranjero,yihadista extranjero,nacionalidad,origen,procedencia',
  6: 'enriquecer,engordar,lucrar,llenar los bolsillos,regalo para,negocio de',
  8: 'dar,dan,dado,regalar,pagar,conceder,recibir,cobrar',
  f: 'mientras',
  B: 'huir,huyen,huyo,huyeron,huido,escapar,escapan,escapado',
  '@': 'nos mandan,nos envian,dejar entrar,dejado entrar,dejamos entrar,abrir la puerta a,abierto la puerta a',
  'V:favour': 'primero los de fuera,primero los inmigrantes,primero los extranjeros',
  W: [who.MIGRANT, who.COMERS].join().replace(',acogido,', ','),
  ...peopleWords(who),
  P: 'joven,hombre,varon,persona,grupo,individuo,chaval,muchacho,adolescente,gente,sujeto,tipo,poblacion,comunidad,colectivo,ciudadano,menor,chico,familia,delegado,oleada',
  M: `${who.MIGRATION},frontera,llegada de`,
  T: 'ellos,los de siempre',
  'A:violent':
    'crimenes violentos,crimenes de sangre,asesinato,homicidio,apunalamiento,navajazo,cuchillada,machetazo,agresion,paliza,reyerta,pelea,tiroteo,violencia,secuestro,masacre,matanza,lesiones,crimen violento,delitos violentos,ajuste de cuentas,balacera,golpiza,sicariato,degollar,ataque,asesinar,matar,apunalar,acuchillar,agredir,apalear,golpear,aterrorizar,atacar,muertos,barbarie,sangre,navaja,cuchillo,machete,arma blanca',
  'A:sexual': 'violacion,agresion sexual,acoso,tocamientos,violar,abusar,manosear,delito sexual',
  'H:crime':
    'trafica,trafican,traficando,trafico de drogas,trafico de droga,crimenes,delito,delinquir,delincuencia,criminalidad,crimen,robo,atraco,asalto,hurto,tiron,saqueo,destrozos,narcotrafico,ocupacion ilegal,crisis de seguridad,menudeo,trapicheo,okupacion,okupar,estafa,fraude,extorsion,contrabando,disturbio,altercado,orden publico,multirreincidencia,alunizaje,desvalijar,portonazo,inseguridad,hampa,caos,degradacion,droga,infraccion penal',
  'K:violent':
    'asesino,homicida,sicario,matones,banda,pandilla,pandillero,marero,clan,mafia,cabecilla,agresor,horda,atacante',
  'K:sexual': 'violador,manada,acosador,agresor sexual',
  'K:crime':
    'delincuente,criminal,ladron,atracador,carterista,asaltante,narco,camello,okupa,traficante,narcotraficante,multirreincidente,reincidente,extorsionador,indeseable,gota a gota',
  'K:terror':
    'terrorista,yihadista,celula,lobo solitario,combatiente,estado islamico,daesh,radical,hamas,hezbola,retornados,suicida',
  'H:terror': 'terrorismo,yihad,yihadismo,atentado,atentar,terror,radicalizacion,riesgo terrorista',
  'K:faith': 'islamista,salafista,antisemita',
  'H:faith':
    'ataques a iglesias,ataques a las iglesias,ataques a sinagogas,islamismo,islam radical,antisemitismo,sharia,islamizacion,islamizar,odio a los judios,odio al judio,odio anticristiano,antisemitas',
  'K:traffic':
    'traficantes de migrantes,traficantes de indocumentados,tratante,traficantes de personas,cartel,carteles,coyotes,pollero,tren de aragua,redes de trata',
  'H:traffic':
    'trafico de personas,trafico de migrantes,trafico de inmigrantes,trata de migrantes,trata de personas,explotacion de menores,explotacion infantil,explotacion laboral,trabajo esclavo,trabajo forzoso,trata,fentanilo,explotacion sexual,prostitucion,esclavitud',
  p: 'poblacion penal,preso,recluso,interno,detenido,detencion,arrestado,arresto,investigado,imputado,acusado,condenado,sospechoso,condena,autor,carcel,prision,celda,encarcelado,entre rejas,centro penitenciario,denunciado,presidiario,agresores sexuales,procesado,formalizado,capturado',
  'D:crime':
    'volver solas,ya no puede volver,ya no puede salir,deterioro de la seguridad,peligro,amenaza,miedo,temor,inseguro,panico,riesgo,infierno,polvorin,peligroso,problema de seguridad,menos seguro,ya no se puede,no se puede salir,toque de queda,sin ley,invivible',
  7: 'que nadie vigila,que nadie controla,sin antecedentes verificados,nadie investigo,nadie pregunta,sin preguntar,sin documentos,sin control,sin identificar,pasaporte falso,desconocido',
  w: 'entre,infiltrado,mezclado,hacerse pasar,colarse entre,se cuelan,colado,disfrazado',
  R: 'extranjeros en nuestra,extranjeros en su,hacerse dueno,hecho dueno,quitar el pais,quitando el pais,nos sustituyen,estan sustituyendo,sustituyen a,convertimos en minoria,sustitucion,sustituir,sustituido,reemplazo,reemplazado,arrinconado,minoria en su,minoria en nuestro,minoria en el barrio,minoria en su propio,minoria en la ciudad,ya no quedan,somos minoria,echando de,echado de,nos echan,se marchan,se aduenan,unico espanol,ultimo espanol',
  F: 'premia a,premian a,premiando a,acaparar,mas derechos que,mejor tratados,las ayudas y los,favorecer,privilegio,privilegiado,prioridad,priorizar,trato de favor,doble vara,dos varas,antes que,por delante de,ciudadanos de segunda,antepone,preferencia,ventaja,a la cola,mas ayudas,tratan mejor',
  S: 'no difundir,proteger,amparar,ocultar,tapar,silenciar,encubrir,callar,esconder,soltar,suelta,liberar,ciudad santuario,blanquear',
  '>': 'en libertad,en la calle,a la calle,queda libre,deja libre,anda libre,sale libre,sigue libre',
  $: 'impune,impunidad,mirar para otro lado,mira hacia otro lado,puerta giratoria,sale gratis,sin castigo,orden de expulsion,ordenes de expulsion',
  G: 'invasion,invadir,invasor,colonizar,colonizacion,conquista,asedio,asediado,invadido,sitiado,tomado por,ocupar el pais',
  J: 'acabado con,muere,destruye,destruir,destruyen,destruido,amenaza existencial,peligro existencial,peligro para la supervivencia,morir,quiebra de,derrumbe de,colapso de,quiebra,derrumbe,destruccion,arruinar,arrasar,desintegrar,romper,minar,erosionar,disolver,borrar,acabar con,acabara con,cargarse,fin de,final de,muerte de,suicidio,amenazar,pone en peligro,peligro para,hundir,envenenar',
  C: 'forma de vida,modo de vida,cultura,identidad,civilizacion,costumbre,tradicion,valores,soberania,cohesion,convivencia,raices,nuestras libertades,lengua',
  d: 'se debe a,culpar,achacar,atribuir,atribuido,vincular,vinculado,relacionar,relacionado,asociar,asociado,ligar,ligado,responsabilizar,responsable,imputar,acusar,causa de,debido,a causa,consecuencia,fruto de,a raiz de,derivado,gracias a,detras de,correlacion,conexion',
  m: `${links.COMMIT},copar,a manos`,
  c: 'elevar,elevado,aumentado,crecido,subido,traido,causado,provocado,generado,creado,alimentado,sembrado,llevado,desencadenado,incrementado,triplicado,duplicado,hecho,vuelto,fomentado,favoreceria,dispararia,provocaria,traeria,aumentaria,no deja de,no ha dejado de,no para de,fomentar,repleto,abarrotado,atestado,traer,trajo,trajeron,importar,importado,importacion,causar,provocar,generar,crear,alimentar,disparar,disparado,convertir,convertido,sembrar,llenar,llenado,llevar,propiciar,desencadenar,aumentar,incremento,crecer,crecimiento,subir,subida,repunte,auge,ola,oleada,multiplicar,multiplicado,triplicar,duplicar,explosion,escalada,suponer,representa,constituye,entrana,conllevar,significar,equivale,hacer,volver,dejar',
  '%': 'mas que,veces mas,doble,triple,sobrerrepresentado,sobrerrepresentacion,superior,superar,por encima,mas probabilidad,mas a menudo,mas frecuencia,multiplica por',
  Q: 'de cada 10,de cada 100,%,tercio,tercera parte,mitad,cuarto,quinta parte,uno de cada,una de cada,dos de cada,tres de cada,cuatro de cada,seis de cada,siete de cada,ocho de cada,nueve de cada,de cada diez,de cada cien,porcentaje,proporcion,tasa,mayoria,mayor parte,buena parte,gran parte,mayoritariamente,casi todos,millar,cientos,centenar,decena,millon,peso',
  5: '5,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,veinte,treinta,cuarenta,cincuenta,cien',
  n: 'no,nunca,jamas,nada,nadie,ningun,tampoco,ni,ni siquiera,lejos de,en vez de,apenas',
  z: 'rebatir,ningun dato,ningun indicio,no hay un solo,no es verdad,no es cierto,no respalda,no avala,idea de que,percepcion de que,ridiculo,no se apoya,no dispone de pruebas,no hay pruebas,sin pruebas,constancia de que,desmintiendo,ninguna prueba,conspirativo,mito,falso,mentira,mentir,miente,bulo,patrana,prejuicio,generalizar,propaganda,racismo,racista,xenofobo,infundado,sin fundamento,desmentir,desmiente,desmintio,desmontar,refutar,contradice,negar,niega,descartar,lo contrario,al contrario,exageracion,absurdo,disparate,inventado,inventar,verificadores,maldita,newtral,estigmatizar,alarmismo,alarmista,no se sostiene,nada que ver,no significa,error,equivocado,injusto,demagogo,matizar,aclarar,puntualizar,ironizar,rumor,cuento,leyenda,fantasia,miserable,rechazar,cuestiona,desautorizar,retractar,desmarcar,desestimar,relato,cantinela',
  k: 'menos,menor,inferior,descender,descenso,bajar,bajado,caer,caido,cayo,cayeron,reducir,reduccion,minimo,estable,plana,no ha aumentado,no aumenta,desaparece,se esfuma,sin relacion,la misma proporcion,cero denuncias,similar,lo mismo que,mas seguro',
  g: 'independientemente,con independencia,sea quien sea,venga de donde venga,no tiene nacionalidad,no tiene pasaporte,nacido aqui,marido,pareja,expareja,conocido de la victima,espanoles y extranjeros,nacionales y extranjeros,de toda la vida',
  '»': 'investigacion,estadistico,ine',
  e: 'estudio,investigador,criminologo,sociologo,economista,demografo,elcano,universidad,academico,evidencia,analisis,ajustar,ajustado,a igualdad de,teniendo en cuenta,descontado,corregido,al comparar,se comparan,catedratico,tesis,observatorio,politologo,antropologo,geografo,historiador',
  s: 'decir,dijo,segun,afirmar,sostener,sostiene,sostuvo,asegurar,advertir,advierte,alertar,denunciar,insistir,reiterar,subrayar,senalar,apuntar,indicar,relatar,contar,cuenta,explicar,anadir,comentar,escribir,publicar,tuitear,tuit,informar,recoger,citar,revelar,reconocer,admitir,confirmar,estimar,calcular,lamentar,quejarse,criticar,prometer,anunciar,exigir,reclamar,pedir,preguntar,responder,definir,calificar,describir,llamar,creer,considerar,opinar,temer,gritar,titular,proclamar,defender,justificar,recordar,argumentar,a juicio,reprochar,insinuar,sentenciar,resumir,avisar,protestar,achacaron',
  v: 'contra migrantes,contra los migrantes,contra inmigrantes,contra los refugiados,contra indocumentados,asaltantes de migrantes,homicidas de migrantes,extorsionadores de migrantes,extorsion de migrantes,ataque racista,delito de odio,motivacion racista,neonazi,nazi,ultras,supremacista,contra los inmigrantes,contra extranjeros,naufragio,ahogado,explotar,esclavizado,maltratado,caceria',
  b: 'es,son,era,eran,ser,fue,fueron,sean,sido,siendo,esta,estan,resulta,hay,habido',
  r: 'que,quien,quienes,cual,cuyo,donde',
  '|': 'pero,sino,aunque,cuando,si,pues',
  '§': 'desde,a partir de,con la llegada,tras la llegada,con cada',
  y: 'por,a manos de,obra de,a cargo de',
  o: 'de,del',
  a: 'sin,a,al,en,con,para,contra,sobre,hacia,bajo,ante,tras,durante,hasta',
  '+': 'y,e,o,u,asi como',
  u: 'nosotros,nos,nuestro',
  ...aroundWords({ ...who, ...links, ...context }),
  l: `${links.LETIN},viajar`,
};
