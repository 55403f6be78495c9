import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Me,
  MutationSetLanguageArgs,
  MutationSignInArgs,
  MutationVerifySecondFactorArgs,
  SignInRefusal,
} from '@sextant/contract';
import {
  confirmSecondFactor,
  enrollSecondFactor,
  findSession,
  normalizedEmail,
  setLanguage,
  signIn,
  signOut,
  verifySecondFactor,
  type CodeResult,
} from '@sextant/identity';
import { GraphQLError } from 'graphql';
import { Cookies } from '../edge/cookies.js';
import { permissionError } from '../graphql/answers.js';
import type { GraphContext } from '../graphql/graph-context.js';
import { Services } from '../services.js';
import { meOf } from './me.js';

const REFUSALS: Record<SignInRefusal, string> = {
  WRONG_CREDENTIALS: 'The address or the password is not right.',
  WRONG_CODE: 'The code is not right, or was used already. Wait for the next one.',
  TOO_MANY_TRIES: 'Too many tries. Wait a minute and try again.',
};

@Resolver()
export class SignInResolver {
  private readonly cookies: Cookies;

  constructor(@Inject(Services) private readonly services: Services) {
    this.cookies = new Cookies(services.env.isHttps);
  }

  @Query('me')
  async me(@Context() { session, requestId }: GraphContext): Promise<Me | null> {
    return session ? meOf(this.services, session, requestId) : null;
  }

  @Mutation('signIn')
  async signIn(@Args() { input }: MutationSignInArgs, @Context() context: GraphContext) {
    const { identity, devices } = this.services;
    const { req, res, address, requestId } = context;
    const email = normalizedEmail(input.email);
    const device = devices.deviceOf(this.cookies.deviceOf(req), email);
    const result = await signIn(identity, { ...input, address, requestId, ...(device && { device }) });
    if (result.kind === 'REFUSED') return refusal(result.code);
    this.cookies.setSession(res, result.token);
    if (!device) this.cookies.setDevice(res, devices.markFor(email));
    if (result.kind === 'SIGNED_IN') return this.signedIn(result.token, requestId);
    return { __typename: 'SecondFactorNeeded', message: 'Enter the code of your authenticator app.' };
  }

  @Mutation('verifySecondFactor')
  async verifySecondFactor(
    @Args() { input }: MutationVerifySecondFactorArgs,
    @Context() context: GraphContext,
  ) {
    const { pending, address, requestId } = context;
    if (!pending) throw permissionError('SIGN_IN_FIRST');
    const request = { code: input.code, address, requestId };
    return this.answerCode(context, await verifySecondFactor(this.services.identity, pending, request));
  }

  @Mutation('enrollSecondFactor')
  async enrollSecondFactor(@Context() { session, requestId }: GraphContext) {
    const enrollment = session && (await enrollSecondFactor(this.services.identity, session, requestId));
    if (enrollment) return enrollment;
    const message = 'Sign in again, then change your authenticator app within ten minutes.';
    throw new GraphQLError(message, { extensions: { code: 'SIGN_IN_AGAIN' } });
  }

  @Mutation('confirmSecondFactor')
  async confirmSecondFactor(
    @Args() { input }: MutationVerifySecondFactorArgs,
    @Context() context: GraphContext,
  ) {
    const { session, address, requestId } = context;
    if (!session) throw permissionError('SIGN_IN_FIRST');
    const request = { code: input.code, address, requestId };
    return this.answerCode(context, await confirmSecondFactor(this.services.identity, session, request));
  }

  @Mutation('signOut')
  async signOut(@Context() { session, pending, res, requestId }: GraphContext): Promise<boolean> {
    const open = session ?? pending;
    if (open) await signOut(this.services.identity, open, requestId);
    this.cookies.clearSession(res);
    // Answers are never cached, so what is left on this computer are settings of the person.
    res.setHeader('Clear-Site-Data', '"storage"');
    return true;
  }

  @Mutation('setLanguage')
  async setLanguage(
    @Args() { input }: MutationSetLanguageArgs,
    @Context() context: GraphContext,
  ): Promise<Me> {
    const { session, ctx, requestId } = context;
    if (!session || !ctx) throw permissionError('SIGN_IN_FIRST');
    await setLanguage(ctx, session.personId, input.language);
    return meOf(this.services, { ...session, language: input.language }, requestId);
  }

  private async answerCode({ res, requestId }: GraphContext, result: CodeResult) {
    if (result.kind === 'REFUSED') return refusal(result.code);
    this.cookies.setSession(res, result.token);
    return this.signedIn(result.token, requestId);
  }

  private async signedIn(token: string, requestId: string) {
    const session = await findSession(this.services.identity, token, true);
    if (!session) throw permissionError('SIGN_IN_FIRST');
    return { __typename: 'SignedIn', me: await meOf(this.services, session, requestId) };
  }
}

function refusal(code: SignInRefusal) {
  return { __typename: 'SignInRefused', code, message: REFUSALS[code] };
}
