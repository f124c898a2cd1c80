import { FREE, HARM, type OutlineVariants } from '../../outlines';

const WHO = '[WKP1MHOtU]';

/** Orders that Dutch has besides the shared ones: the verb at the end, the subject behind it, "van", "bij" and "onder" people. */
export const outlines: OutlineVariants = {
  links: [
    // "criminaliteit onder vluchtelingen", "de helft van de criminelen is vreemdeling".
    ['share-of-harm', `()q${FREE}{0,4}(${HARM})${FREE}{0,4}b${FREE}{0,3}(${WHO})`],
  ],
};
