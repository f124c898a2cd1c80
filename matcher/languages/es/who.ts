import type { ClassWords } from '../../lexicon';

const PEOPLES =
  'sirio,afgano,iraqui,iraki,irani,paquistani,pakistani,bengali,bangladesi,somali,eritreo,etiope,sudanes,nigeriano,ghanes,gambiano,guineano,congoleno,marroqui,marroquies,argelino,tunecino,libio,egipcio,turco,kurdo,libanes,palestino,checheno,albanes,albanokosovar,kosovar,bosnio,serbio,rumano,bulgaro,georgiano,moldavo,polaco,ucraniano,gitano,gitanos rumanos,mexicano,venezolano,haitiano,hondureno,guatemalteco,salvadoreno,nicaraguense,ecuatoriano,colombiano,cubano,dominicano,peruano,boliviano,brasileno,paraguayo,latinoamericano,sudamericano,centroamericano,hispano,latino,latinos,norteafricano,magrebi,magrebies,subsahariano,centroafricano,africano,arabe,asiatico,indio,cingales,vietnamita,chino,filipino,maliense,senegales,marfileno,camerunes,mauritano,saharaui,keniano,birmano,rohinya,uzbeko,yemeni,jordano,balcanico,moro,moros,negro,afrodescendiente,triqui,nicas,nica,chilango,venecos,veneco';

const LANDS =
  'siria,afganistan,kabul,irak,iran,pakistan,bangladesh,somalia,eritrea,etiopia,sudan,nigeria,ghana,gambia,marruecos,argelia,tunez,libia,egipto,turquia,albania,kosovo,rumania,bulgaria,mexico,venezuela,caracas,haiti,honduras,guatemala,el salvador,nicaragua,ecuador,colombia,cuba,america latina,latinoamerica,sudamerica,centroamerica,norte de africa,africa,oriente medio,tercer mundo,india,congo,yemen,magreb,balcanes,chechenia,sahel,senegal,mali,mauritania,medio mundo,pais islamico,paises islamicos,pais musulman,paises musulmanes,pais arabe,paises arabes,pais africano,paises africanos,otro lado del estrecho';

/** Who a claim is about: people of a migration background in all their names, and migration itself. */
export const who: ClassWords = {
  MIGRANT:
    'solicitante,solicitante de refugio,migrante,inmigrante,emigrante,refugiado,solicitante de asilo,peticionario de asilo,asilado,mena,exmena,menor extranjero,menores no acompanados,menor tutelado,nino migrante,recien llegado,joven inmigrante,hijo de inmigrantes,hijos de extranjeros,segunda generacion,origen inmigrante,temporero,jornalero extranjero,cuidadora,polizon,mojado,trabajador extranjero,usuario del centro,acogido,desplazados,jornalero marroqui,los menores,chicos del centro,jovenes de origen inmigrante,hijos de la inmigracion,migrantes venezolanos,origen magrebi,origen marroqui,origen paquistani,aspecto magrebi',
  ILLEGAL:
    'ilegal,inmigrante irregular,migrante ilegal,sin papeles,simpapeles,sinpapeles,indocumentado,irregular,en situacion irregular,situacion irregular,irregularmente,ilegalmente,sin permiso,sin documentos,sin residencia,orden de expulsion,entra ilegalmente,clandestino,expulsado,deportado,no deberian estar aqui,no deberia estar en espana',
  CRIMALIEN:
    'delincuente extranjero,criminal extranjero,violador extranjero,asesino extranjero,preso extranjero,recluso extranjero,condenado extranjero,banda extranjera,bandas de inmigrantes,bandas latinas,pandilla latina,mafia nigeriana,importar delincuentes,menas delincuentes,delincuentes ilegales,criminales ilegales,multirreincidentes extranjeros,carteristas extranjeras,carteristas rumanas,okupas extranjeros,detenidos extranjeros,extranjeros delincuentes,extranjeros condenados,lo peor de cada pais',
  FOREIGNER:
    'extranjero,extracomunitario,foraneo,forastero,no nacidos,nacido en el extranjero,nacido fuera,origen extranjero,de origen extranjero,apellido extranjero,pasaporte extranjero,de otros paises,otros paises,de otras culturas,otras culturas,de fuera,los de fuera,llegados de fuera,padres extranjeros,poblacion extranjera,joven extranjero,nacionalizado,nacieron fuera,nacio fuera,nacieron en el extranjero,paises no occidentales,no occidental,no tiene la nacionalidad,venido de lejos,vino de fuera,de afuera',
  PEOPLE: PEOPLES,
  LAND: LANDS,
  MUSLIM: 'musulman,islam,islamico,mahometano',
  ISLAMIST: 'islamista,islamismo,islam radical,integrista,fundamentalista,fundamentalismo,salafista,islamizar',
  COMERS:
    'los que llegan,quienes llegan,quien llega,quien entra,los que vienen,los que saltan la valla,saltan la valla,asaltan la valla,llegan en patera,llegados en patera,llegado en cayuco,vienen en patera,llegan a canarias,llegados a canarias,llegan a espana,entrado en espana,gente que entra,jovenes llegados,hemos acogido,acogimos,venidos de lejos,vinieron a,han llegado,cruzan la frontera,los que cruzan,quienes cruzan,hemos dejado entrar,dejamos entrar,dejan entrar,metido en casa,medio mundo,desembarcan,desembarcados,no nacieron aqui,gente venida de,jovenes llegados del,varones solos,hombres solos,desesperados,los de fuera,quien llega en patera,gentes ajenas,quien abrio la puerta,entraron ilegalmente,huespedes,los acogidos,a los que acogimos,entran sin,millones de personas de otra,quienes no debieron entrar,los del centro,los del albergue,los del hotel,los desembarcados,chavales del albergue,jovenes del centro,residentes del centro',
  PLACE:
    'centro de acogida,centro de menores,centro de menas,centro de refugiados,macrocentro,centro de internamiento,cie,ceti,albergue de inmigrantes,albergue,acogida,barrio multicultural,asentamiento,gueto,poblado chabolista,banlieue',
  MIGRATION:
    'inmigracion,migracion,migratorio,inmigracion masiva,migracion masiva,inmigracion ilegal,inmigracion descontrolada,inmigracion sin control,migracion irregular,flujo migratorio,llegada masiva,entrada masiva,llegada de inmigrantes,patera,cayuco,lancha,embarcacion,narcolanchas,valla de melilla,valla,fronteras abiertas,puertas abiertas,puertos abiertos,puerta abierta,de par en par,abrir las fronteras,papeles para todos,efecto llamada,politica migratoria,asilo,regularizacion,regularizacion extraordinaria,nacionalizaciones,reagrupacion familiar,reagrupaciones,ruta canaria,ruta atlantica,ruta balcanica,ong,multiculturalismo,multicultural,multiculturalidad,buenismo,reparto de menores,exodo,caravana migrante,caravana,barra libre,llegada de,llegadas irregulares',
  BORDER:
    'frontera,fronterizo,ceuta,melilla,canarias,estrecho,tarajal,arguineguin,el hierro,lampedusa,mediterraneo,darien,muro,schengen,costas,tapachula,colchane,tijuana',
  THEY: 'ellos,ellas,estos,esos,algunos de ellos,todos ellos,aquellos,los de siempre',
  US: 'nosotros,nos,nuestro,en casa,de aqui',
  NATION:
    'pais,nacion,espana,espanol,europa,europeo,occidente,occidental,patria,continente,francia,frances,alemania,aleman,suecia,sueco,inglaterra,ingles,reino unido,britanico,austria,belgica,belga,holanda,paises bajos,italia,italiano,estados unidos,eeuu,estadounidense,americano,canada,dinamarca,danes,noruega,grecia,hungria,suiza,portugal,portugues,chile,chileno,argentina,costa rica,panama,uruguay,peru,estado,sociedad,pueblo,cataluna,catalan,madrid,andalucia,murcia,almeria,torre pacheco,vasco,euskadi,tierra',
  LOCALS:
    'ciudadano,vecino,residente,autoctono,nativo,nacional,contribuyente,jubilado,pensionista,anciano,nuestros hijos,los nuestros,los de aqui,los espanoles,mujer,chica,nina,joven,hija,familia,habitante,compatriota,comerciante,tendero,agricultor,trabajador,turista',
};
