import { Module } from '@nestjs/common';
import { AbsenceResolver } from './absence.resolver.js';
import { ChannelsResolver } from './channels.resolver.js';
import { CredentialsResolver } from './credentials.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';

@Module({
  providers: [
    SignInResolver,
    CredentialsResolver,
    PeopleResolver,
    AbsenceResolver,
    OrganizationResolver,
    ChannelsResolver,
  ],
})
export class IdentityModule {}
