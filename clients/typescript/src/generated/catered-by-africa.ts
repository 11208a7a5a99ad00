// Generated from the OpenAPI document; do not edit.
export interface paths {
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys (superadmin)
         * @description Newest first, each with its scopes and when it was last used, to ten minutes. Revoked keys are listed for 90 days. For staff.
         */
        get: operations["CateredByAfrica_ListApiKeys"];
        put?: never;
        /**
         * Make an API key (superadmin)
         * @description The answer holds the key, which is shown this once. It is sent as `Authorization: Bearer <key>`, does what its scopes allow in the name of who made it, and works while that is an active superadmin. For staff.
         */
        post: operations["CateredByAfrica_CreateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key (superadmin)
         * @description It works no more, on every instance within five seconds. For staff.
         */
        delete: operations["CateredByAfrica_RevokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Login
         * @description Answers an access token for an hour and a refresh token for seven days. After ten failed attempts the account is locked for 15 minutes. Accounts with two-factor login are refused until `otp` holds the code that was mailed. Anybody may call it.
         */
        post: operations["CateredByAfrica_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/work-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login with a work account
         * @description Takes a token of the organisation's Entra ID instead of email and password, and answers the same as a login. Anybody may call it.
         */
        post: operations["CateredByAfrica_WorkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Token
         * @description Exchanges a refresh token for a new pair. A refresh token works once: using it again ends the session. Anybody may call it.
         */
        post: operations["CateredByAfrica_Refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description Ends the session of this token at once, its refresh token included. For staff.
         */
        post: operations["CateredByAfrica_Logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automation/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Automation Rules
         * @description Automation rules with figures of what they sent. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListRules"];
        put?: never;
        /**
         * Create Automation Rule
         * @description A rule sends a message when something happens to a customer, such as a birthday or an abandoned cart, after a delay. The condition is checked again before sending. For staff. An API key needs write access to marketing. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CreateRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automation/rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update Automation Rule
         * @description Fields left out stay as they are. For staff. An API key needs write access to marketing.
         */
        put: operations["CateredByAfrica_UpdateRule"];
        post?: never;
        /**
         * Delete Automation Rule
         * @description The rule sends nothing more. For staff. An API key needs write access to marketing.
         */
        delete: operations["CateredByAfrica_DeleteRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automation/rules/{ruleId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Automation Logs
         * @description What one rule sent, skipped or failed to send, newest first. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListRuleLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description In the order in which storefronts show them; those that only products name come last, by name. For staff. An API key needs read access to products.
         */
        get: operations["CateredByAfrica_ListBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Products are put into it by its name. Names that differ in case or accents only are the same. For staff. An API key needs write access to products.
         */
        post: operations["CateredByAfrica_CreateBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{brandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a brand
         * @description Fields left out stay as they are. A new name goes to all of its products, and makes a new id. For staff. An API key needs write access to products.
         */
        put: operations["CateredByAfrica_UpdateBrand"];
        post?: never;
        /**
         * Delete a brand
         * @description Refused while products are in it. For staff. An API key needs write access to products.
         */
        delete: operations["CateredByAfrica_DeleteBrand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{brandId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a brand into another
         * @description All its products move, then it is deleted. What a crash interrupts, the same call finishes. For staff. An API key needs write access to products.
         */
        post: operations["CateredByAfrica_MergeBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Email Campaigns
         * @description Campaigns, newest first, with totals over all of them. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListCampaigns"];
        put?: never;
        /**
         * Create Email Campaign
         * @description With `scheduleAt` it is sent then, else when it is told to be. Only customers who consent to marketing get it. For staff. An API key needs write access to marketing. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CreateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns/{campaignId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Email Campaign
         * @description Fixes the recipients and sends in the background. A campaign is sent once: sending it again is refused. For staff. An API key needs write access to marketing.
         */
        post: operations["CateredByAfrica_SendCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns/{campaignId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Email Campaign: nobody else gets it
         * @description Stops a campaign that waits or is being sent. What was sent stays sent. For staff. An API key needs write access to marketing.
         */
        post: operations["CateredByAfrica_CancelCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns/{campaignId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume an Email Campaign that failed, or try at once while it waits for the mail service
         * @description Nobody who got the mail gets it twice. For staff. An API key needs write access to marketing.
         */
        post: operations["CateredByAfrica_ResumeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an Email Campaign: what it looks like, how many get it, a test mail to the caller
         * @description Nothing is saved and nobody else gets a mail. Variables show the caller's own name; links are not counted. For staff. An API key needs write access to marketing.
         */
        post: operations["CateredByAfrica_PreviewCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Email Templates
         * @description Templates with the variables that can stand in double braces. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListEmailTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery reports for SMS, by the carrier: Event Grid events, with the key in X-Report-Key
         * @description Called by Azure Communication Services, not by clients. Takes validation events and delivery reports. Anybody may call it.
         */
        post: operations["CateredByAfrica_TakeDeliveryReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash-on-delivery/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers whom the limits of cash on delivery stopped
         * @description Who was refused cash on delivery, how often, and by which limit. For staff. An API key needs read access to orders.
         */
        get: operations["CateredByAfrica_ListCashRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description In the order in which storefronts show them; those that only products name come last, by name. For staff. An API key needs read access to products.
         */
        get: operations["CateredByAfrica_ListCategories"];
        put?: never;
        /**
         * Create a category
         * @description Products are put into it by its name. Names that differ in case or accents only are the same. For staff. An API key needs write access to products.
         */
        post: operations["CateredByAfrica_CreateCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a category
         * @description Fields left out stay as they are. A new name goes to all of its products, and makes a new id. For staff. An API key needs write access to products.
         */
        put: operations["CateredByAfrica_UpdateCategory"];
        post?: never;
        /**
         * Delete a category
         * @description Refused while products are in it. For staff. An API key needs write access to products.
         */
        delete: operations["CateredByAfrica_DeleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{categoryId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a category into another
         * @description All its products move, then it is deleted. What a crash interrupts, the same call finishes. For staff. An API key needs write access to products.
         */
        post: operations["CateredByAfrica_MergeCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons
         * @description Coupons, newest first, with how often each was used. For staff. An API key needs read access to coupons.
         */
        get: operations["CateredByAfrica_ListCoupons"];
        put?: never;
        /**
         * Create a coupon
         * @description A code is unique, in any case. Values are percent or an amount in the store's currency. For staff. An API key needs write access to coupons.
         */
        post: operations["CateredByAfrica_CreateCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a coupon
         * @description Fields left out stay as they are. Orders keep the discount they were placed with. For staff. An API key needs write access to coupons.
         */
        put: operations["CateredByAfrica_UpdateCoupon"];
        post?: never;
        /**
         * Deactivate a coupon
         * @description The coupon counts in no cart any more. It stays in the list. For staff. An API key needs write access to coupons.
         */
        delete: operations["CateredByAfrica_DeactivateCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer's wallet
         * @description Entries are the newest first. For staff. An API key needs read access to balances.
         */
        get: operations["CateredByAfrica_GetCustomerWallet"];
        put?: never;
        /**
         * Give money to a customer's wallet, or take it
         * @description No gateway moves money for it. The wallet never goes below zero. For staff. An API key needs write access to balances. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CorrectCustomerWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer's loyalty points
         * @description Entries are the newest first. For staff. An API key needs read access to balances.
         */
        get: operations["CateredByAfrica_GetCustomerPoints"];
        put?: never;
        /**
         * Give points to a customer, or take them
         * @description Points that are given count for the tier. What is taken is never more than there is. For staff. An API key needs write access to balances. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CorrectCustomerPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get All Customers
         * @description Customers with their number of orders and revenue. `search` finds parts of name, email and phone. For staff. An API key needs read access to customers.
         */
        get: operations["CateredByAfrica_ListCustomers"];
        put?: never;
        /**
         * Create Customer
         * @description Makes an account without a password; the customer sets one by a reset link. For staff. An API key needs write access to customers. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CreateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/segmentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer Segmentation
         * @description Customers with and without orders, the newest 100 of each, with revenue and the average for each buyer. For staff. An API key needs read access to customers.
         */
        get: operations["CateredByAfrica_GetCustomerSegmentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer by ID
         * @description One customer with tags, notes and the last 100 orders. For staff. An API key needs read access to customers.
         */
        get: operations["CateredByAfrica_GetCustomer"];
        /**
         * Update Customer
         * @description Fields left out stay as they are. Blocking a customer ends all sessions and subscriptions at once. For staff. An API key needs write access to customers.
         */
        put: operations["CateredByAfrica_UpdateCustomer"];
        post?: never;
        /**
         * Delete Customer
         * @description Erases what identifies the person, in every API. Orders and invoices stay, without the person, as the law asks for. For staff. An API key needs write access to customers.
         */
        delete: operations["CateredByAfrica_DeleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer's addresses, consent, wallet, points, tickets and subscriptions
         * @description The last 20 entries, tickets and subscriptions, and all addresses. For staff. An API key needs read access to customers.
         */
        get: operations["CateredByAfrica_GetCustomerProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a customer wants to be told
         * @description What is left out stays as it is. For staff. An API key needs write access to customers.
         */
        put: operations["CateredByAfrica_UpdateCustomerConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an address to a customer
         * @description The customer sees it at once. The first address becomes the default; a customer has 50 at most. For staff. An API key needs write access to customers. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_AddCustomerAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerId}/addresses/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a customer's address
         * @description What is left out stays as it is; an empty state, country, name or phone takes it away. For staff. An API key needs write access to customers.
         */
        put: operations["CateredByAfrica_UpdateCustomerAddress"];
        post?: never;
        /**
         * Delete a customer's address
         * @description Orders keep their copy. When it was the default, the oldest address takes its place. For staff. An API key needs write access to customers.
         */
        delete: operations["CateredByAfrica_DeleteCustomerAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dashboard metrics, compared with as many days before
         * @description An order counts on the store's day on which it is placed; a refund, a cancellation or a return counts on the day it is made, so a day that is over does not change. For staff. An API key needs read access to analytics.
         */
        get: operations["CateredByAfrica_GetDashboardMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get revenue chart data
         * @description An order counts on the store's day on which it is placed; a refund, a cancellation or a return counts on the day it is made, so a day that is over does not change. For staff. An API key needs read access to analytics.
         */
        get: operations["CateredByAfrica_GetRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get visitor insights
         * @description Visitors by kind: unique, new and loyal, as figures for a chart and as shares. For staff. An API key needs read access to analytics.
         */
        get: operations["CateredByAfrica_GetVisitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/top-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the products that sell best
         * @description An order counts on the store's day on which it is placed; a refund, a cancellation or a return counts on the day it is made, so a day that is over does not change. For staff. An API key needs read access to analytics.
         */
        get: operations["CateredByAfrica_GetTopProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/recompute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count all figures anew from the orders
         * @description Needed once after the store's time zone changed. Changes nothing else. For staff. An API key needs write access to analytics.
         */
        post: operations["CateredByAfrica_RecomputeDashboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events that could not be processed
         * @description Events that failed too often and wait for a decision, with the last error of each. For staff. An API key needs read access to operations.
         */
        get: operations["CateredByAfrica_ListDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{subscription}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a subscription's dead letters again
         * @description Puts the dead letters back into the queue. Events that were applied before are not applied twice. For staff. An API key needs write access to operations.
         */
        post: operations["CateredByAfrica_RedriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description (OpenAPI 3.1)
         * @description This document. It changes with releases only and has an ETag. Anybody may call it.
         */
        get: operations["CateredByAfrica_OpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page to read and try the API
         * @description An HTML page that reads this document and sends requests. Anybody may call it.
         */
        get: operations["CateredByAfrica_Docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports
         * @description Newest first; each is kept for a day. For staff. An API key needs read access to bulk_data.
         */
        get: operations["CateredByAfrica_ListExports"];
        put?: never;
        /**
         * Make an export
         * @description It is written in the background, within two minutes, to a file that an import reads. For staff. An API key needs write access to bulk_data. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CreateExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how far an export is
         * @description When it is completed, its file can be fetched. For staff. An API key needs read access to bulk_data.
         */
        get: operations["CateredByAfrica_GetExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an export's file
         * @description CSV or JSON, for a day. For staff. An API key needs read access to bulk_data.
         */
        get: operations["CateredByAfrica_GetExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gift-cards/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find gift cards by code or by its last characters
         * @description Gift cards by their whole code, or by the last four characters. Codes are never answered in full. For staff. An API key needs read access to balances.
         */
        post: operations["CateredByAfrica_FindGiftCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Newest first, of the last 30 days. For staff. An API key needs read access to bulk_data.
         */
        get: operations["CateredByAfrica_ListImports"];
        put?: never;
        /**
         * Make an import
         * @description Then its file is sent. A dry run checks everything and writes nothing. For staff. An API key needs write access to bulk_data. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CreateImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send an import's file
         * @description The import then runs in the background, within two minutes. Imports run one after the other. For staff. An API key needs write access to bulk_data.
         */
        put: operations["CateredByAfrica_SendImportFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how far an import is
         * @description With what is wrong with the rows that were refused, 1,000 at most. For staff. An API key needs read access to bulk_data.
         */
        get: operations["CateredByAfrica_GetImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description What was imported before stays. For staff. An API key needs write access to bulk_data.
         */
        post: operations["CateredByAfrica_CancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Email Campaign with its figures
         * @description One campaign: recipients, sent, delivered, opened, clicked, failed, unsubscribed. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_GetCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Message with its figures
         * @description One SMS or WhatsApp message: recipients, sent, delivered, failed. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_GetMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/campaigns/{campaignId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Email Campaign's recipients: who got it, and why others did not
         * @description Each recipient with times of sending, delivery, opening and clicking, or the reason why nothing was sent. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListCampaignRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Message's recipients: who got it, and why others did not
         * @description Each recipient with times of sending and delivery, or the reason why nothing was sent. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListMessageRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a Message: nobody else gets it
         * @description Stops a message that waits or is being sent. What was sent stays sent. For staff. An API key needs write access to marketing.
         */
        post: operations["CateredByAfrica_CancelMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a Message that failed, or try at once while it waits for the carrier
         * @description Nobody who got the message gets it twice. For staff. An API key needs write access to marketing.
         */
        post: operations["CateredByAfrica_ResumeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Messages
         * @description SMS and WhatsApp messages, newest first, with totals. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send SMS/WhatsApp Message
         * @description Sends to customers who consent to marketing and have a phone number, now or at `scheduleAt`, in the background. For staff. An API key needs write access to marketing. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_SendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Message Templates
         * @description Templates for SMS and WhatsApp with their variables. For staff. An API key needs read access to marketing.
         */
        get: operations["CateredByAfrica_ListMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description Everything about one order: where it goes, its lines with variant and price parts, payment, refunds, gift, parcel, returns, notes and timeline. For staff. An API key needs read access to orders.
         */
        get: operations["CateredByAfrica_GetOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct an order
         * @description Fields left out stay as they are; an empty text takes it away. Delivery address and gift message can change until the parcel leaves. For staff. An API key needs write access to orders.
         */
        patch: operations["CateredByAfrica_UpdateOrder"];
        trace?: never;
    };
    "/orders/{orderId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something about an order
         * @description Customers never see notes. For staff. An API key needs write access to orders.
         */
        post: operations["CateredByAfrica_AddOrderNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an order's invoice
         * @description The invoice as PDF, with the tax of every line. For staff. An API key needs read access to orders.
         */
        get: operations["CateredByAfrica_DownloadInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/packing-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an order's packing slip
         * @description What goes into the parcel and where it goes, without prices; the cash that the carrier has to collect; the gift message. For staff. An API key needs read access to orders.
         */
        get: operations["CateredByAfrica_DownloadPackingSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get All Orders
         * @description `stats` are of all orders that the filter finds: how many, what the shop keeps of them today, and that divided by those not cancelled. For staff. An API key needs read access to orders.
         */
        get: operations["CateredByAfrica_ListOrders"];
        put?: never;
        /**
         * Create Order
         * @description An order that staff take, paid offline. Prices, tax and shipping are computed here; pieces are reserved at once. A `totalAmount` or price that differs is refused with the right quote. For staff. An API key needs write access to orders. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_CreateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Order Status
         * @description Moves an order on, or records an offline payment. Statuses only go forward; cancelling restocks and refunds what was paid. For staff. An API key needs write access to orders.
         */
        patch: operations["CateredByAfrica_UpdateOrderStatus"];
        trace?: never;
    };
    "/orders/{orderId}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the parcel to a carrier
         * @description Records carrier, tracking number and expected day, and moves the order to shipped. Without a carrier the store's own stands in. The customer is told. For staff. An API key needs write access to orders.
         */
        post: operations["CateredByAfrica_CreateShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a carrier's report
         * @description Adds what a carrier reported to the parcel's history. For staff. An API key needs write access to orders.
         */
        post: operations["CateredByAfrica_UpdateTracking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your own account
         * @description The member of staff behind the token. For staff.
         */
        get: operations["CateredByAfrica_GetMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your own account
         * @description With `twoFactor`, logins need a mailed code. Switching it off needs such a code as `otp`: without one it is refused, and a code is mailed. For staff.
         */
        patch: operations["CateredByAfrica_UpdateMe"];
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your own password
         * @description Ends all your other sessions. Where your logins need a mailed code, so does this: without `otp` it is refused, and a code is mailed. For staff.
         */
        post: operations["CateredByAfrica_ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a member of staff a link to a new password (superadmin)
         * @description The link is good for an hour and once. The old password holds until it is used. For staff.
         */
        post: operations["CateredByAfrica_MailResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a link to a new password mailed
         * @description The answer is the same for an email that no account has. Anybody may call it.
         */
        post: operations["CateredByAfrica_ForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the mailed link
         * @description Ends all sessions of the account. A token is good for an hour and once. Anybody may call it.
         */
        post: operations["CateredByAfrica_ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get All Products
         * @description Products as staff see them, those that are not on sale included. For staff. An API key needs read access to products.
         */
        get: operations["CateredByAfrica_ListProducts"];
        put?: never;
        /**
         * Create Product
         * @description As JSON, or as a form with pictures. The product is on sale in every API within seconds. For staff. An API key needs write access to products.
         */
        post: operations["CateredByAfrica_CreateProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Everything that storefronts show of it and staff can change. For staff. An API key needs read access to products.
         */
        get: operations["CateredByAfrica_GetProduct"];
        /**
         * Update Product
         * @description Fields left out stay as they are. Carts show the new price; orders keep theirs. For staff. An API key needs write access to products.
         */
        put: operations["CateredByAfrica_UpdateProduct"];
        post?: never;
        /**
         * Delete Product
         * @description Takes the product off sale in every API. Orders keep their lines. For staff. An API key needs write access to products.
         */
        delete: operations["CateredByAfrica_DeleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where and how to connect to the WebSocket events
         * @description An address with a token for the WebSocket on which order and stock events arrive. For staff.
         */
        get: operations["CateredByAfrica_ConnectRealtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loyalty/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List redemptions of loyalty points
         * @description Points that customers turned into goods or services, newest first. For staff. An API key needs read access to balances.
         */
        get: operations["CateredByAfrica_ListRedemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loyalty/redemptions/{redemptionId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a redemption over, or give its points back
         * @description A redemption is settled once. Settling it the same way again answers the same; the other way is refused. For staff. An API key needs write access to balances.
         */
        post: operations["CateredByAfrica_SettleRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Refunds of all orders, newest first, by status. For staff. An API key needs read access to refunds.
         */
        get: operations["CateredByAfrica_ListRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         * @description One refund with its order, amount, reason, and the gateway's reference. For staff. An API key needs read access to refunds.
         */
        get: operations["CateredByAfrica_GetRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a customer's request for a refund
         * @description Asks the gateway to pay it back. The sum of an order's refunds never exceeds what was captured. For staff. An API key needs write access to refunds.
         */
        post: operations["CateredByAfrica_ApproveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a customer's request for a refund
         * @description The customer is told the reason. For staff. An API key needs write access to refunds.
         */
        post: operations["CateredByAfrica_RejectRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the gateway again for a refund that failed; answers the refund that takes its place
         * @description The failed refund stays in the list and names the one that replaces it. For staff. An API key needs write access to refunds.
         */
        post: operations["CateredByAfrica_RetryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that staff paid a refund out by hand
         * @description For orders that were paid in cash. The refund counts as completed. For staff. An API key needs write access to refunds.
         */
        post: operations["CateredByAfrica_PayOutRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits of customers' payments: since when, and why
         * @description Payments, refunds and payment links that need attention, oldest first. For staff. An API key needs read access to orders.
         */
        get: operations["CateredByAfrica_ListPendingPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/payments/{paymentId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a payment that does not fit its order
         * @description For a payment that was taken beyond the order's total, or for an order that is over. For staff. An API key needs write access to orders.
         */
        post: operations["CateredByAfrica_ResolvePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much waits of customers' payments and of events
         * @description Counts of refunds, payments and events that wait, for an alert. For staff. An API key needs read access to analytics.
         */
        get: operations["CateredByAfrica_PendingFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List returns
         * @description Returns of all customers, newest first, by status. For staff. An API key needs read access to returns.
         */
        get: operations["CateredByAfrica_ListReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{returnId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a return
         * @description The customer is told. For staff. An API key needs write access to returns.
         */
        post: operations["CateredByAfrica_ApproveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{returnId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a return
         * @description The customer is told. For staff. An API key needs write access to returns.
         */
        post: operations["CateredByAfrica_RejectReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns/{returnId}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the goods in: refunds and restocks
         * @description Refunds what the returned pieces cost and puts them back into stock. For staff. An API key needs write access to returns.
         */
        post: operations["CateredByAfrica_ReceiveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews
         * @description Reviews of all products, newest first, by status. For staff. An API key needs read access to reviews.
         */
        get: operations["CateredByAfrica_ListReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a review
         * @description Shows the review in every API and counts it in the product's rating. For staff. An API key needs write access to reviews.
         */
        post: operations["CateredByAfrica_ApproveReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a review
         * @description Hides the review in every API and takes it out of the product's rating. For staff. An API key needs write access to reviews.
         */
        post: operations["CateredByAfrica_RejectReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A product's stock and what changed it
         * @description The journal, newest first: what orders took and gave back, what was returned, adjusted and counted, by whom and why. Entries are kept for two years. For staff. An API key needs read access to products.
         */
        get: operations["CateredByAfrica_ListStockMovements"];
        put?: never;
        /**
         * Adjust a product's stock
         * @description By a difference, which is safe while orders come in, or to a count. For staff. An API key needs write access to products. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CateredByAfrica_AdjustStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description Tickets of all customers, newest first, by status and priority. For staff. An API key needs read access to tickets.
         */
        get: operations["CateredByAfrica_ListTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A ticket with its messages and notes
         * @description All messages, oldest first, with attachments and internal notes. For staff. An API key needs read access to tickets.
         */
        get: operations["CateredByAfrica_GetTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a ticket's status or priority
         * @description Fields left out stay as they are. A closed ticket stays closed. For staff. An API key needs write access to tickets.
         */
        patch: operations["CateredByAfrica_UpdateTicket"];
        trace?: never;
    };
    "/tickets/{ticketId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the customer
         * @description The customer is told and sees it. An open ticket is in progress afterwards; a closed one is refused. For staff. An API key needs write access to tickets.
         */
        post: operations["CateredByAfrica_ReplyToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticketId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something among staff
         * @description Customers never see notes. The ticket's status stays. For staff. An API key needs write access to tickets.
         */
        post: operations["CateredByAfrica_NoteOnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/o/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pixel of a marketing email
         * @description Called by mail programs. Counts the opening of one mail and answers a transparent pixel. Anybody may call it.
         */
        get: operations["CateredByAfrica_TrackOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/c/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link in a marketing email: leads on to where it was meant to
         * @description Called from links in mails. Counts the click; the address is signed, so it leads nowhere else. Anybody may call it.
         */
        get: operations["CateredByAfrica_TrackClick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/u/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that unsubscribes from marketing
         * @description A page with one button. Opening it changes nothing: mail scanners open links. Anybody may call it.
         */
        get: operations["CateredByAfrica_AskUnsubscribe"];
        put?: never;
        /**
         * Unsubscribes from marketing with one click
         * @description Takes the consent to marketing back, as RFC 8058 one-click asks for. Mails about orders go on. Anybody may call it.
         */
        post: operations["CateredByAfrica_Unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List staff (superadmin)
         * @description All members of staff, oldest first, with role and last login. For staff.
         */
        get: operations["CateredByAfrica_ListUsers"];
        put?: never;
        /**
         * Add a member of staff (superadmin)
         * @description The new member logs in with the password that is given here, and should change it. For staff.
         */
        post: operations["CateredByAfrica_CreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a member of staff (superadmin)
         * @description Fields left out stay as they are. A new role, or being switched off, ends all sessions of that member. Nobody changes their own role. For staff.
         */
        put: operations["CateredByAfrica_UpdateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description All webhooks with their state. Secrets are not answered. For staff. An API key needs read access to webhook_subscriptions.
         */
        get: operations["CateredByAfrica_ListWebhooks"];
        put?: never;
        /**
         * Configure a webhook
         * @description Calls the URL for every event of the kinds that are named. The secret signs the calls and is answered here only. For staff. An API key needs write access to webhook_subscriptions.
         */
        post: operations["CateredByAfrica_CreateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook with its state. The secret is not answered. For staff. An API key needs read access to webhook_subscriptions.
         */
        get: operations["CateredByAfrica_GetWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Nothing more is sent to it. For staff. An API key needs write access to webhook_subscriptions.
         */
        delete: operations["CateredByAfrica_DeleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret; a disabled webhook is active again
         * @description Answers the new secret, here only. For staff. An API key needs write access to webhook_subscriptions.
         */
        post: operations["CateredByAfrica_RotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends a test event in the background; see the deliveries for how it went. For staff. An API key needs write access to webhook_subscriptions.
         */
        post: operations["CateredByAfrica_PingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent, and how it went
         * @description Each attempt with the status that was answered, newest first. For staff. An API key needs read access to webhook_subscriptions.
         */
        get: operations["CateredByAfrica_ListWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again
         * @description Sends the event once more, in the background; see the deliveries for how it went. For staff. An API key needs write access to webhook_subscriptions.
         */
        post: operations["CateredByAfrica_RedeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiKey: {
            /** @description Its id. */
            id: string;
            /** @description What the key is for. */
            name: string;
            /** @description The key's last four characters, to recognise it by. */
            hint: string;
            /** @description What the key may do. */
            scopes: components["schemas"]["ApiKeyScope"][];
            /** @description The superadmin in whose name it acts: it works as long as that is one. */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description When it was last used, to ten minutes.
             */
            lastUsedAt?: string;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            revokedAt?: string;
            /** @description The key itself, only in the answer that makes it. */
            key?: string;
        };
        ApiKeyScope: {
            /** @description Which part of the API. */
            resource: components["schemas"]["StaffResource"];
            /** @description `write` includes reading. */
            access: components["schemas"]["ScopeAccess"];
        };
        /** @enum {string} */
        StaffResource: "orders" | "refunds" | "returns" | "products" | "coupons" | "customers" | "balances" | "reviews" | "tickets" | "marketing" | "analytics" | "webhook_subscriptions" | "operations" | "bulk_data";
        /** @enum {string} */
        ScopeAccess: "read" | "write";
        CateredByAfrica_ListApiKeysAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ApiKey"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateApiKeyRequest: {
            /** @description What the key is for. */
            name: string;
            /** @description What the key may do: each resource once. */
            scopes: components["schemas"]["ApiKeyScopeRequest"][];
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            expiresAt?: string | null;
        };
        ApiKeyScopeRequest: {
            /** @description Which part of the API. */
            resource: components["schemas"]["StaffResource"];
            /** @description `write` includes reading. */
            access: components["schemas"]["ScopeAccess"];
        };
        CateredByAfrica_CreateApiKeyAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ApiKey"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_RevokeApiKeyAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ApiKey"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        LoginRequest: {
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The password. */
            password: string;
            /** @description The code that was mailed. */
            otp?: string | null;
        };
        LoggedIn: {
            /** @description The account. */
            user: components["schemas"]["User"];
            /** @description What proves the login. */
            tokens: components["schemas"]["Tokens"];
        };
        User: {
            /** @description Its id. */
            id: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description What it is called. */
            name: string;
            /** @description What the account may do. */
            role: components["schemas"]["Role"];
            /** @description Address of the profile picture. */
            avatar: string;
        };
        /** @enum {string} */
        Role: "customer" | "admin" | "superadmin";
        Tokens: {
            /** @description Goes into the header `Authorization: Bearer`. */
            accessToken: string;
            /** @description Good for one new pair of tokens. */
            refreshToken?: string;
            /**
             * Format: int64
             * @description Seconds until the access token is worth nothing.
             */
            expiresIn: number;
        };
        CateredByAfrica_LoginAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["LoggedIn"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        WorkAccountRequest: {
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token: string;
        };
        CateredByAfrica_WorkAccountAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["LoggedIn"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        RefreshRequest: {
            /** @description Good for one new pair of tokens. */
            refreshToken: string;
        };
        Refreshed: {
            /** @description What proves the login. */
            tokens: components["schemas"]["Tokens"];
        };
        CateredByAfrica_RefreshAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Refreshed"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        MessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        AutomationTrigger: "customer_registered" | "order_placed" | "order_delivered" | "cart_abandoned" | "birthday" | "anniversary";
        RuleList: {
            /** @description Automation rules. */
            rules: components["schemas"]["Rule"][];
            /** @description Figures over the whole list. */
            stats: components["schemas"]["RuleStats"];
        };
        Rule: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The occasion on which the rule sends. */
            triggerType: components["schemas"]["AutomationTrigger"];
            /** @description By which way the rule sends. */
            actionType: components["schemas"]["ActionType"];
            /**
             * Format: int32
             * @description Minutes between the occasion and the message.
             */
            delayMinutes: number;
            /** @description The template that is sent. */
            templateId?: string;
            /** @description The text that the rule sends, where it has no template. */
            messageContent?: string;
            /** @description Whether it is switched on. */
            isActive: boolean;
            /**
             * Format: int32
             * @description Messages that were sent.
             */
            totalSent: number;
            /**
             * Format: decimal
             * @description Percent of the rule's messages that were sent.
             */
            successRate: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        ActionType: "email" | "sms" | "whatsapp";
        RuleStats: {
            /**
             * Format: int32
             * @description All rules.
             */
            totalRules: number;
            /**
             * Format: int32
             * @description Rules that are switched on.
             */
            activeRules: number;
            /**
             * Format: int32
             * @description Messages that all rules sent.
             */
            totalMessagesSent: number;
            /**
             * Format: decimal
             * @description Percent of the rules' messages that were sent.
             */
            averageSuccessRate: number;
        };
        CateredByAfrica_ListRulesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RuleList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateRuleRequest: {
            /** @description What it is called. */
            name: string;
            /** @description The occasion on which the rule sends. */
            triggerType: components["schemas"]["AutomationTrigger"];
            /** @description By which way the rule sends. */
            actionType: components["schemas"]["ActionType"];
            /** @description The template that is sent. */
            templateId?: string | null;
            /** @description The text that the rule sends, where it has no template. */
            messageContent?: string | null;
            /**
             * Format: int32
             * @description Minutes between the occasion and the message.
             * @default 0
             */
            delayMinutes?: number | null;
            /**
             * @description Whether it is switched on.
             * @default true
             */
            isActive?: boolean | null;
        };
        CreatedRule: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The occasion on which the rule sends. */
            triggerType: components["schemas"]["AutomationTrigger"];
            /** @description By which way the rule sends. */
            actionType: components["schemas"]["ActionType"];
            /**
             * Format: int32
             * @description Minutes between the occasion and the message.
             */
            delayMinutes: number;
            /** @description Whether it is switched on. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        CateredByAfrica_CreateRuleAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CreatedRule"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateRuleRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description The occasion on which the rule sends. */
            triggerType?: components["schemas"]["AutomationTrigger"] | null;
            /** @description By which way the rule sends. */
            actionType?: components["schemas"]["ActionType"] | null;
            /** @description The template that is sent. */
            templateId?: string | null;
            /** @description The text that the rule sends, where it has no template. */
            messageContent?: string | null;
            /**
             * Format: int32
             * @description Minutes between the occasion and the message.
             */
            delayMinutes?: number | null;
            /** @description Whether it is switched on. */
            isActive?: boolean | null;
        };
        CateredByAfrica_UpdateRuleAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Rule"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        RuleLogList: {
            /** @description What the rule did, newest first. */
            logs: components["schemas"]["RuleLog"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        RuleLog: {
            /** @description Its id. */
            id: string;
            /** @description The rule's id. */
            ruleId: string;
            /** @description The customer's id. */
            customerId: string;
            /** @description Where it stands. */
            status: components["schemas"]["AutomationStatus"];
            /**
             * Format: date-time
             * @description When the rule ran.
             */
            executedAt: string;
            /** @description What belongs to it beside the message. */
            details: components["schemas"]["RuleLogDetails"];
        };
        /** @enum {string} */
        AutomationStatus: "success" | "failed" | "skipped";
        RuleLogDetails: {
            /** @description The message's id. */
            messageId?: string;
            /** @description What the carrier says of the message. */
            deliveryStatus: string;
        };
        Pagination: {
            /**
             * Format: int32
             * @description Counts from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description How many a page has, 100 at most.
             */
            limit: number;
            /**
             * Format: int64
             * @description Items on all pages together.
             */
            total: number;
            /**
             * Format: int64
             * @description How many pages there are.
             */
            totalPages: number;
        };
        CateredByAfrica_ListRuleLogsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RuleLogList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        ProductGroup: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description A text that describes it. */
            description?: string;
            /** @description Address of the main picture. */
            imageUrl?: string;
            /**
             * Format: int32
             * @description Place in the list, from 1.
             */
            position?: number;
            /**
             * Format: int32
             * @description Products in it, on sale or not.
             */
            productCount: number;
        };
        CateredByAfrica_ListBrandsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateProductGroupRequest: {
            /** @description What it is called. */
            name: string;
            /** @description A text that describes it. */
            description?: string | null;
            /**
             * Format: uri
             * @description Address of the main picture.
             */
            imageUrl?: string | null;
            /**
             * Format: int32
             * @description Place in the list, from 1.
             */
            position?: number | null;
        };
        CateredByAfrica_CreateBrandAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateProductGroupRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description A text that describes it. */
            description?: string | null;
            /**
             * Format: uri
             * @description Address of the main picture.
             */
            imageUrl?: string | null;
            /**
             * Format: int32
             * @description Place in the list, from 1.
             */
            position?: number | null;
        };
        CateredByAfrica_UpdateBrandAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        MergeProductGroupRequest: {
            /** @description The id of the one that gets the products. */
            into: string;
        };
        CateredByAfrica_MergeBrandAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        CampaignStatus: "draft" | "scheduled" | "sending" | "sent" | "cancelled" | "failed";
        CampaignList: {
            /** @description The campaigns of this page. */
            campaigns: components["schemas"]["Campaign"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
            /** @description Figures over the whole list. */
            stats: components["schemas"]["CampaignStats"];
        };
        Campaign: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description What it is about. */
            subject: string;
            /** @description What kind of mail it is. */
            templateType: components["schemas"]["CampaignStyle"];
            /** @description Who gets it. */
            recipientType: components["schemas"]["RecipientType"];
            /**
             * Format: int32
             * @description Recipients to whom it was sent.
             */
            sentCount: number;
            /**
             * Format: int32
             * @description Recipients who opened the mail.
             */
            openedCount: number;
            /**
             * Format: int32
             * @description Recipients who clicked a link.
             */
            clickedCount: number;
            /**
             * Format: decimal
             * @description Percent of the delivered mails that were opened.
             */
            openRate: number;
            /**
             * Format: decimal
             * @description Percent of the delivered mails that were clicked.
             */
            clickRate: number;
            /** @description Where it stands. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it is sent; left out: when it is told to be.
             */
            scheduleAt?: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        CampaignStyle: "blank" | "welcome" | "promotion" | "reminder" | "newsletter";
        /** @enum {string} */
        RecipientType: "all" | "with_orders" | "without_orders" | "vip" | "custom";
        CampaignStats: {
            /**
             * Format: int32
             * @description Messages that were sent.
             */
            totalSent: number;
            /**
             * Format: decimal
             * @description Percent of the mails that were opened, over all campaigns.
             */
            averageOpenRate: number;
            /**
             * Format: decimal
             * @description Percent of the mails that were clicked, over all campaigns.
             */
            averageClickRate: number;
        };
        CateredByAfrica_ListCampaignsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CampaignList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateCampaignRequest: {
            /** @description What it is called. */
            name: string;
            /** @description What it is about. */
            subject: string;
            /** @description The text of the message; in emails HTML. */
            body?: string | null;
            /** @description Who gets it. */
            recipientType: components["schemas"]["RecipientType"];
            /** @description Ids of the customers it goes to, where the recipients are `custom`. */
            recipientIds?: string[] | null;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            scheduleAt?: string | null;
            /** @description What kind of mail it is. */
            templateType?: components["schemas"]["CampaignStyle"] | null;
        };
        CreatedCampaign: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description Where it stands. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it is sent; left out: when it is told to be.
             */
            scheduleAt?: string;
            /**
             * Format: int32
             * @description How many people it would go to now.
             */
            estimatedRecipients: number;
        };
        CateredByAfrica_CreateCampaignAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CreatedCampaign"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        SentCampaign: {
            /** @description The campaign's id. */
            campaignId: string;
            /**
             * Format: int32
             * @description Recipients to whom it was sent.
             */
            sentCount: number;
            /** @description Where it stands. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: string;
        };
        CateredByAfrica_SendCampaignAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SentCampaign"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_CancelCampaignAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SentCampaign"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ResumeCampaignAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SentCampaign"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        PreviewCampaignRequest: {
            /** @description What it is about. */
            subject: string;
            /** @description The text of the message; in emails HTML. */
            body?: string | null;
            /** @description Who gets it. */
            recipientType?: components["schemas"]["RecipientType"] | null;
            /** @description Ids of the customers it goes to, where the recipients are `custom`. */
            recipientIds?: string[] | null;
            /** @description What kind of mail it is. */
            templateType?: components["schemas"]["CampaignStyle"] | null;
            /**
             * @description Also mails it to the caller, and to nobody else.
             * @default false
             */
            mailToMe?: boolean | null;
        };
        CampaignPreview: {
            /** @description What it is about. */
            subject: string;
            /** @description The text of the message; in emails HTML. */
            body: string;
            /**
             * Format: int32
             * @description How many people it would go to now.
             */
            estimatedRecipients?: number;
            /** @description Whom the test mail went to. */
            mailedTo?: string;
        };
        CateredByAfrica_PreviewCampaignAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CampaignPreview"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        EmailTemplate: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description What kind it is. */
            type?: components["schemas"]["CampaignStyle"];
            /** @description What it is about. */
            subject?: string;
            /** @description The text of the message; in emails HTML. */
            body: string;
            /** @description What can stand in the template in double braces. */
            variables: string[];
        };
        CateredByAfrica_ListEmailTemplatesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["EmailTemplate"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CashRefusalList: {
            /** @description Customers whose cash orders were refused. */
            refusals: components["schemas"]["CashRefusal"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        CashRefusal: {
            /** @description The customer's id. */
            customerId: string;
            /**
             * Format: int32
             * @description How many orders were refused.
             */
            refused: number;
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /**
             * Format: date-time
             * @description When an order was last refused.
             */
            lastRefusedAt: string;
            /**
             * Format: int32
             * @description Orders that are not over yet.
             */
            openOrders: number;
        };
        CateredByAfrica_ListCashRefusalsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CashRefusalList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ListCategoriesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_CreateCategoryAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_UpdateCategoryAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_MergeCategoryAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductGroup"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CouponList: {
            /** @description The coupons of this page. */
            coupons: components["schemas"]["Coupon"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        Coupon: {
            /** @description Its id. */
            id: string;
            /** @description The code, in any case. */
            code: string;
            /** @description What kind it is. */
            type: components["schemas"]["CouponType"];
            /**
             * Format: decimal
             * @description Percent, or an amount in the store's currency: it goes by the type.
             */
            value: number;
            /**
             * Format: decimal
             * @description What an order must come to for the coupon to apply, in the store's currency.
             */
            minOrderValue?: number;
            /**
             * Format: decimal
             * @description What the coupon takes off at most, in the store's currency.
             */
            maxDiscount?: number;
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            endsAt: string;
            /**
             * Format: int32
             * @description How often it can be used in all; left out: any number of times.
             */
            usageLimit?: number;
            /**
             * Format: int32
             * @description How often one customer may use it; left out: any number of times.
             */
            customerLimit?: number;
            /**
             * Format: int32
             * @description How often it was used.
             */
            usedCount: number;
            /** @description Whether it is switched on. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        CouponType: "percentage" | "fixed";
        CateredByAfrica_ListCouponsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CouponList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateCouponRequest: {
            /** @description The code, in any case. */
            code: string;
            /** @description What kind it is. */
            type: components["schemas"]["CouponType"];
            /**
             * Format: decimal
             * @description Percent, or an amount in the store's currency: it goes by the type.
             */
            value: number;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the end of that day of the store.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            startsAt?: string | null;
            /**
             * Format: decimal
             * @description What an order must come to for the coupon to apply, in the store's currency.
             */
            minOrderValue?: number | null;
            /**
             * Format: decimal
             * @description What the coupon takes off at most, in the store's currency.
             */
            maxDiscount?: number | null;
            /**
             * Format: int32
             * @description How often it can be used in all; left out: any number of times.
             */
            usageLimit?: number | null;
            /**
             * Format: int32
             * @description How often one customer may use it; left out: any number of times.
             */
            customerLimit?: number | null;
        };
        CateredByAfrica_CreateCouponAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Coupon"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateCouponRequest: {
            /**
             * Format: decimal
             * @description Percent, or an amount in the store's currency: it goes by the coupon's type.
             */
            value?: number | null;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            startsAt?: string | null;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the end of that day of the store.
             */
            endsAt?: string | null;
            /**
             * Format: decimal
             * @description What an order must come to for the coupon to apply, in the store's currency.
             */
            minOrderValue?: number | null;
            /**
             * Format: decimal
             * @description What the coupon takes off at most, in the store's currency.
             */
            maxDiscount?: number | null;
            /**
             * Format: int32
             * @description How often it can be used in all; left out: any number of times.
             */
            usageLimit?: number | null;
            /**
             * Format: int32
             * @description How often one customer may use it; left out: any number of times.
             */
            customerLimit?: number | null;
            /** @description Whether it is switched on. */
            isActive?: boolean | null;
        };
        CateredByAfrica_UpdateCouponAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Coupon"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CustomerWallet: {
            /**
             * Format: decimal
             * @description The balance afterwards, in the store's currency.
             */
            balance: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description Movements, newest first. */
            entries: components["schemas"]["WalletEntry"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        WalletEntry: {
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /**
             * Format: decimal
             * @description The balance afterwards, in the store's currency.
             */
            balance: number;
            /** @description A text that describes it. */
            description: string;
            /** @description The order's id. */
            orderId?: string;
            /** @description The member of staff who changed it. */
            changedBy?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        CateredByAfrica_GetCustomerWalletAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerWallet"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CorrectWalletRequest: {
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description Why; whom it concerns may read it. */
            reason: string;
        };
        CateredByAfrica_CorrectCustomerWalletAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerWallet"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CustomerLoyalty: {
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /**
             * Format: int64
             * @description Points earned for good, redeemed or not: they make the tier.
             */
            earned: number;
            /** @description The tier that the points make. */
            tier: string;
            /** @description Movements, newest first. */
            entries: components["schemas"]["PointsEntry"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        PointsEntry: {
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /** @description What kind it is. */
            type: components["schemas"]["LoyaltyEntryKind"];
            /** @description A text that describes it. */
            description: string;
            /** @description The order's id. */
            orderId?: string;
            /** @description The member of staff who changed it. */
            changedBy?: string;
            /**
             * Format: date-time
             * @description From when the points count.
             */
            availableAt?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        LoyaltyEntryKind: "earn" | "redeem";
        CateredByAfrica_GetCustomerPointsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerLoyalty"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CorrectPointsRequest: {
            /**
             * Format: int32
             * @description Loyalty points.
             */
            points: number;
            /** @description Why; whom it concerns may read it. */
            reason: string;
        };
        CateredByAfrica_CorrectCustomerPointsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerLoyalty"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        CustomerFilter: "all" | "with_orders" | "without_orders";
        /** @enum {string} */
        CustomerSort: "created_at" | "name" | "total_revenue";
        /** @enum {string} */
        SortOrder: "asc" | "desc";
        CustomerList: {
            /** @description Customers, the newest or the best first. */
            customers: components["schemas"]["Customer"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
            /** @description Figures over the whole list. */
            stats: components["schemas"]["CustomerStats"];
        };
        Customer: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phone?: string;
            /** @description Address of the profile picture. */
            avatar: string;
            /**
             * Format: int32
             * @description Orders that were not cancelled.
             */
            totalOrders: number;
            /**
             * Format: decimal
             * @description What the shop keeps of the orders, in the store's currency.
             */
            totalRevenue: number;
            /**
             * Format: date-time
             * @description When the customer last ordered.
             */
            lastOrderDate?: string;
            /** @description Where it stands. */
            status: components["schemas"]["CustomerStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        CustomerStatus: "active" | "inactive" | "blocked";
        CustomerStats: {
            /**
             * Format: int64
             * @description All customers.
             */
            totalCustomers: number;
            /**
             * Format: int64
             * @description Customers who registered today.
             */
            newToday: number;
            /**
             * Format: int64
             * @description Customers who have ordered.
             */
            withOrders: number;
            /**
             * Format: int64
             * @description Customers who have not ordered yet.
             */
            withoutOrders: number;
        };
        CateredByAfrica_ListCustomersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Segmentation: {
            /** @description Customers who have ordered. */
            withOrders: components["schemas"]["Buyers"];
            /** @description Customers who have not ordered yet. */
            withoutOrders: components["schemas"]["Others"];
            /**
             * Format: decimal
             * @description Percent of the customers who have ordered.
             */
            conversionRate: number;
        };
        Buyers: {
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /** @description Customers, the newest or the best first. */
            customers: components["schemas"]["Customer"][];
            /**
             * Format: decimal
             * @description What the shop keeps of the orders, in the store's currency.
             */
            totalRevenue: number;
            /**
             * Format: decimal
             * @description Revenue divided by the number of orders that were not cancelled, in the store's currency.
             */
            averageOrderValue: number;
        };
        Others: {
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /** @description Customers, the newest or the best first. */
            customers: components["schemas"]["Customer"][];
        };
        CateredByAfrica_GetCustomerSegmentationAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Segmentation"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CustomerDetail: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phone?: string;
            /** @description Address of the profile picture. */
            avatar: string;
            /**
             * Format: int32
             * @description Orders that were not cancelled.
             */
            totalOrders: number;
            /**
             * Format: decimal
             * @description What the shop keeps of the orders, in the store's currency.
             */
            totalRevenue: number;
            /**
             * Format: date-time
             * @description When the customer last ordered.
             */
            lastOrderDate?: string;
            /** @description Where it stands. */
            status: components["schemas"]["CustomerStatus"];
            /** @description Labels. */
            tags: string[];
            /** @description Notes of staff; customers never see them. */
            notes?: string;
            /**
             * Format: date
             * @description The customer's birthday, a date.
             */
            birthDate?: string;
            /** @description A small map of texts that belong to it. */
            metadata: {
                [key: string]: string;
            };
            /** @description Orders, newest first. */
            orders: components["schemas"]["CustomerOrder"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        CustomerOrder: {
            /** @description Its id. */
            id: string;
            /** @description The order's number, as people read it. */
            orderNumber: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description Where it stands. */
            status: components["schemas"]["StaffOrderStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        StaffOrderStatus: "pending" | "processing" | "completed" | "cancelled";
        CateredByAfrica_GetCustomerAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateCustomerRequest: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The phone number. */
            phone?: string | null;
            /** @description Labels. */
            tags?: string[] | null;
            /** @description Notes of staff; customers never see them. */
            notes?: string | null;
            /**
             * Format: date
             * @description The customer's birthday, a date.
             */
            birthDate?: string | null;
            /** @description A small map of texts that belong to it. */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        CateredByAfrica_CreateCustomerAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Customer"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateCustomerRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description Labels. */
            tags?: string[] | null;
            /** @description Notes of staff; customers never see them. */
            notes?: string | null;
            /**
             * Format: date
             * @description The customer's birthday, a date.
             */
            birthDate?: string | null;
            /** @description Where it stands. */
            status?: components["schemas"]["CustomerStatus"] | null;
            /** @description A small map of texts that belong to it. */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        CateredByAfrica_UpdateCustomerAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CustomerProfile: {
            /** @description Its id. */
            id: string;
            /** @description The way, or the API, by which it came or goes. */
            channel: string;
            /** @description Whether the address is known to be the account's own. */
            emailVerified: boolean;
            /** @description Whether the number is known to be the customer's own. */
            phoneVerified: boolean;
            /** @description Whether logins need a mailed code, too. */
            twoFactor: boolean;
            /** @description Language of messages, as `en`. */
            language: string;
            /**
             * Format: date-time
             * @description The last login.
             */
            lastLogin?: string;
            /** @description The customer's saved addresses, oldest first. */
            addresses: components["schemas"]["CustomerAddress"][];
            /** @description What the customer wants to be told. */
            consent: components["schemas"]["Consent"];
            /** @description The customer's money with the store. */
            wallet: components["schemas"]["CustomerWallet"];
            /** @description The customer's points. */
            loyalty: components["schemas"]["CustomerLoyalty"];
            /** @description Tickets, newest first. */
            tickets: components["schemas"]["Ticket"][];
            /** @description Subscriptions. */
            subscriptions: components["schemas"]["CustomerSubscription"][];
        };
        CustomerAddress: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            label: string;
            /** @description What it is called. */
            name?: string;
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state?: string;
            /** @description The postal code. */
            postalCode: string;
            /** @description The country. */
            country?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description Whether it is taken when none is named. */
            isDefault: boolean;
        };
        Consent: {
            /** @description Whether the customer may be sent marketing. */
            marketingConsent: boolean;
            /**
             * Format: date-time
             * @description When the customer unsubscribed.
             */
            unsubscribedAt?: string;
            /** @description The email address, or whether emails are wanted. */
            email: boolean;
            /** @description Whether text messages are wanted. */
            sms: boolean;
            /** @description Whether push messages are wanted. */
            push: boolean;
            /** @description Whether messages about orders are wanted. */
            orderUpdates: boolean;
            /** @description Whether messages about refunds are wanted. */
            refundUpdates: boolean;
            /** @description Whether messages about tickets are wanted. */
            supportReplies: boolean;
            /** @description Whether offers are wanted. */
            promotions: boolean;
            /** @description Whether newsletters are wanted. */
            newsletters: boolean;
        };
        Ticket: {
            /** @description Its id. */
            id: string;
            /** @description The customer's id. */
            customerId: string;
            /** @description The order's id. */
            orderId?: string;
            /** @description What it is about. */
            subject: string;
            /** @description The category that it belongs to. */
            category: string;
            /** @description Where it stands. */
            status: components["schemas"]["TicketStatus"];
            /** @description How urgent it is. */
            priority: components["schemas"]["TicketPriority"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @enum {string} */
        TicketStatus: "open" | "in_progress" | "resolved" | "closed";
        /** @enum {string} */
        TicketPriority: "low" | "medium" | "high" | "urgent";
        CustomerSubscription: {
            /** @description Its id. */
            id: string;
            /** @description The product's id. */
            productId: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description How often. */
            frequency: components["schemas"]["SubscriptionFrequency"];
            /** @description Where it stands. */
            status: components["schemas"]["SubscriptionStatus"];
            /**
             * Format: date
             * @description The first moment that counts; a date alone means the start of that day.
             */
            startDate: string;
            /**
             * Format: date-time
             * @description When the next delivery is due.
             */
            nextDelivery: string;
            /**
             * Format: int32
             * @description Day of the week or month of the delivery.
             */
            deliveryDay?: number;
            /**
             * Format: time
             * @description Time of day of the delivery.
             */
            deliveryTime?: string;
            /**
             * Format: date
             * @description No delivery before this moment.
             */
            pauseUntil?: string;
            /** @description Leave out the next delivery. */
            skipNext: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        SubscriptionFrequency: "weekly" | "biweekly" | "monthly" | "quarterly";
        /** @enum {string} */
        SubscriptionStatus: "active" | "paused" | "cancelled";
        CateredByAfrica_GetCustomerProfileAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerProfile"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateConsentRequest: {
            /** @description Whether the customer may be sent marketing. */
            marketingConsent?: boolean | null;
            /** @description The email address, or whether emails are wanted. */
            email?: boolean | null;
            /** @description Whether text messages are wanted. */
            sms?: boolean | null;
            /** @description Whether push messages are wanted. */
            push?: boolean | null;
            /** @description Whether messages about orders are wanted. */
            orderUpdates?: boolean | null;
            /** @description Whether messages about refunds are wanted. */
            refundUpdates?: boolean | null;
            /** @description Whether messages about tickets are wanted. */
            supportReplies?: boolean | null;
            /** @description Whether offers are wanted. */
            promotions?: boolean | null;
            /** @description Whether newsletters are wanted. */
            newsletters?: boolean | null;
        };
        CateredByAfrica_UpdateCustomerConsentAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Consent"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        AddCustomerAddressRequest: {
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The postal code. */
            postalCode: string;
            /**
             * @description What it is called.
             * @default Home
             */
            label?: string | null;
            /** @description What it is called. */
            name?: string | null;
            /** @description The state or province. */
            state?: string | null;
            /** @description The country. */
            country?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /**
             * @description Whether it is taken when none is named.
             * @default false
             */
            isDefault?: boolean | null;
        };
        CateredByAfrica_AddCustomerAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerAddress"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateCustomerAddressRequest: {
            /** @description What it is called. */
            label?: string | null;
            /** @description What it is called. */
            name?: string | null;
            /** @description Street and house number. */
            street?: string | null;
            /** @description The city. */
            city?: string | null;
            /** @description The state or province. */
            state?: string | null;
            /** @description The postal code. */
            postalCode?: string | null;
            /** @description The country. */
            country?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description Whether it is taken when none is named. */
            isDefault?: boolean | null;
        };
        CateredByAfrica_UpdateCustomerAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerAddress"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Metrics: {
            /** @description What the shop keeps of the orders of the period. */
            totalSales: components["schemas"]["AmountMetric"];
            /** @description Orders that were not cancelled. */
            totalOrders: components["schemas"]["Metric"];
            /** @description Pieces sold. */
            productsSold: components["schemas"]["Metric"];
            /** @description Customers who came for the first time. */
            newCustomers: components["schemas"]["Metric"];
        };
        AmountMetric: {
            /**
             * Format: decimal
             * @description The amount of the period, in the store's currency.
             */
            value: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /**
             * Format: decimal
             * @description Percent more than in as many days before, below zero less.
             */
            change: number;
            /** @description Whether the figure rose or fell. */
            changeType: components["schemas"]["ChangeType"];
        };
        /** @enum {string} */
        ChangeType: "increase" | "decrease" | "unchanged";
        Metric: {
            /**
             * Format: int64
             * @description The number of the period.
             */
            value: number;
            /**
             * Format: decimal
             * @description Percent more than in as many days before, below zero less.
             */
            change: number;
            /** @description Whether the figure rose or fell. */
            changeType: components["schemas"]["ChangeType"];
        };
        CateredByAfrica_GetDashboardMetricsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Metrics"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        Period: "day" | "week" | "month" | "year";
        Revenue: {
            /** @description The points of the chart, in the order of the figures. */
            labels: string[];
            /** @description Revenue of orders that customers placed, by point of the chart. */
            online: number[];
            /** @description Revenue of orders that staff took, by point of the chart. */
            offline: number[];
        };
        CateredByAfrica_GetRevenueAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Revenue"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        VisitorPeriod: "day" | "week" | "month";
        Visitors: {
            /** @description The points of the chart, in the order of the figures. */
            labels: string[];
            /** @description Visitors who have ordered before, by point of the chart. */
            loyalCustomers: number[];
            /** @description Customers who came for the first time. */
            newCustomers: number[];
            /** @description Different visitors, by point of the chart. */
            uniqueCustomers: number[];
            /** @description The visitors' shares in percent. */
            percentages: components["schemas"]["Shares"];
        };
        Shares: {
            /**
             * Format: int64
             * @description Percent of the visitors who have ordered before.
             */
            loyal: number;
            /**
             * Format: int64
             * @description Percent of the visitors who were here for the first time.
             */
            new: number;
            /**
             * Format: int64
             * @description Percent of the visitors who are not logged in.
             */
            unique: number;
        };
        CateredByAfrica_GetVisitorsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Visitors"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        TopProduct: {
            /** @description Its id. */
            id: string;
            /**
             * Format: int32
             * @description Counts from 1.
             */
            rank: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: int64
             * @description Percent of the best-selling product's sales.
             */
            popularity: number;
            /**
             * Format: int64
             * @description Pieces sold.
             */
            sales: number;
            /**
             * Format: decimal
             * @description What it brought in, in the store's currency.
             */
            revenue: number;
        };
        CateredByAfrica_GetTopProductsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TopProduct"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Recomputed: {
            /**
             * Format: int32
             * @description Orders, newest first.
             */
            orders: number;
        };
        CateredByAfrica_RecomputeDashboardAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Recomputed"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        DeadLetterList: {
            /** @description Events that could not be handled. */
            deadLetters: components["schemas"]["DeadLetter"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        DeadLetter: {
            /** @description The subscription. */
            subscription: string;
            /** @description The event's id. */
            eventId: string;
            /** @description Name of the event. */
            event: string;
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it failed.
             */
            failedAt: string;
        };
        CateredByAfrica_ListDeadLettersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["DeadLetterList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Redriven: {
            /**
             * Format: int32
             * @description How many were sent again.
             */
            redriven: number;
        };
        CateredByAfrica_RedriveDeadLettersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Redriven"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Export: {
            /** @description Its id. */
            id: string;
            /** @description What is exported. */
            kind: components["schemas"]["DataKind"];
            /** @description How the file is written. */
            format: components["schemas"]["DataFormat"];
            /** @description Where it stands. */
            status: components["schemas"]["JobStatus"];
            /**
             * Format: int32
             * @description How many are written.
             */
            count: number;
            /**
             * Format: int64
             * @description The size of the file.
             */
            bytes: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedAt?: string;
        };
        /** @enum {string} */
        DataKind: "products" | "customers" | "orders" | "coupons";
        /** @enum {string} */
        DataFormat: "csv" | "json";
        /** @enum {string} */
        JobStatus: "awaiting_file" | "queued" | "running" | "completed" | "failed" | "cancelled";
        CateredByAfrica_ListExportsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Export"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateExportRequest: {
            /** @description What is exported. */
            kind: components["schemas"]["DataKind"];
            /** @description How the file is written. */
            format?: components["schemas"]["DataFormat"] | null;
        };
        CateredByAfrica_CreateExportAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Export"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_GetExportAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Export"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        FindGiftCardsRequest: {
            /** @description The code, in any case. */
            code?: string | null;
            /** @description The last four digits. */
            last4?: string | null;
        };
        GiftCardList: {
            /** @description Gift cards. */
            giftCards: components["schemas"]["GiftCard"][];
        };
        GiftCard: {
            /** @description Its id. */
            id: string;
            /** @description The code, in any case. */
            code: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /**
             * Format: decimal
             * @description The balance afterwards, in the store's currency.
             */
            balance: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description Where it stands. */
            status: components["schemas"]["GiftCardStatus"];
            /** @description Who bought it. */
            buyerId: string;
            /** @description Who is to have it. */
            recipient?: string;
            /** @description Who redeemed it. */
            redeemedBy?: string;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was redeemed.
             */
            redeemedAt?: string;
        };
        /** @enum {string} */
        GiftCardStatus: "active" | "redeemed" | "expired";
        CateredByAfrica_FindGiftCardsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["GiftCardList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Import: {
            /** @description Its id. */
            id: string;
            /** @description What the file holds. */
            kind: components["schemas"]["DataKind"];
            /** @description How the file is written. */
            format: components["schemas"]["DataFormat"];
            /** @description Everything is checked and nothing is written. */
            dryRun: boolean;
            /** @description Where it stands. */
            status: components["schemas"]["JobStatus"];
            /**
             * Format: int32
             * @description How much of it is done, in percent.
             */
            progress: number;
            /**
             * Format: int64
             * @description Rows of the file that are done.
             */
            rows: number;
            /**
             * Format: int32
             * @description How many were new.
             */
            created: number;
            /**
             * Format: int32
             * @description How many were changed.
             */
            updated: number;
            /**
             * Format: int32
             * @description How many were in the store as the file has them.
             */
            unchanged: number;
            /**
             * Format: int32
             * @description How many orders were refused.
             */
            refused: number;
            /** @description Why the file cannot be read any further. */
            problem?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedAt?: string;
        };
        CateredByAfrica_ListImportsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Import"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateImportRequest: {
            /** @description What the file holds. */
            kind: components["schemas"]["DataKind"];
            /** @description How the file is written. */
            format?: components["schemas"]["DataFormat"] | null;
            /**
             * @description Everything is checked and nothing is written.
             * @default false
             */
            dryRun?: boolean | null;
        };
        CateredByAfrica_CreateImportAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Import"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_SendImportFileAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Import"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        ImportDetail: {
            /** @description The import. */
            import: components["schemas"]["Import"];
            /** @description All wrong inputs. */
            errors: components["schemas"]["RowError"][];
        };
        RowError: {
            /**
             * Format: int64
             * @description The row, as people count: the heading of CSV is 1, the first object of JSON is 1.
             */
            row: number;
            /** @description The column; left out where it is the row as a whole. */
            field?: string;
            /** @description A text for people. */
            message: string;
            /** @description What stands there, cut after 100 characters. */
            value?: string;
        };
        CateredByAfrica_GetImportAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ImportDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_CancelImportAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Import"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        MarketingReport: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name?: string;
            /** @description Where it stands. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: int32
             * @description How many people it would go to now.
             */
            estimatedRecipients: number;
            /** @description Who gets it, and what became of it. */
            recipients: components["schemas"]["RecipientCounts"];
            /**
             * Format: date-time
             * @description When it is sent; left out: when it is told to be.
             */
            scheduleAt?: string;
            /**
             * Format: date-time
             * @description Until when sending waits.
             */
            heldUntil?: string;
            /**
             * Format: date-time
             * @description Since when the carrier does not answer.
             */
            outageSince?: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: string;
        };
        RecipientCounts: {
            /**
             * Format: int32
             * @description What waits.
             */
            pending: number;
            /**
             * Format: int32
             * @description Recipients to whom it was sent.
             */
            sent: number;
            /**
             * Format: int32
             * @description Recipients whom the message did not reach.
             */
            failed: number;
            /**
             * Format: int32
             * @description Recipients to whom nothing was sent, and why.
             */
            skipped: number;
            /**
             * Format: int32
             * @description Recipients of whom the carrier has said nothing.
             */
            unknown: number;
            /**
             * Format: int32
             * @description Recipients whom the message reached.
             */
            delivered: number;
            /**
             * Format: int32
             * @description Recipients who opened the mail.
             */
            opened: number;
            /**
             * Format: int32
             * @description Mails that only a program opened.
             */
            machineOpened: number;
            /**
             * Format: int32
             * @description Recipients who clicked a link.
             */
            clicked: number;
            /**
             * Format: int32
             * @description Recipients who unsubscribed.
             */
            unsubscribed: number;
        };
        CateredByAfrica_GetCampaignAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MarketingReport"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_GetMessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MarketingReport"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        SendOutcome: "pending" | "claimed" | "sent" | "failed" | "skipped" | "unknown";
        RecipientList: {
            /** @description Who gets it, and what became of it. */
            recipients: components["schemas"]["Recipient"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        Recipient: {
            /** @description The customer's id. */
            customerId: string;
            /** @description Where it stands. */
            status: components["schemas"]["SendOutcome"];
            /** @description Why; whom it concerns may read it. */
            reason?: components["schemas"]["SkipReason"];
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: string;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt?: string;
            /**
             * Format: date-time
             * @description When the recipient first opened the mail.
             */
            openedAt?: string;
            /**
             * Format: date-time
             * @description When the recipient first clicked a link.
             */
            clickedAt?: string;
        };
        /** @enum {string} */
        SkipReason: "suspended" | "deleted" | "unsubscribed" | "no_consent" | "switched_off" | "not_verified" | "no_address" | "frequency_cap";
        CateredByAfrica_ListCampaignRecipientsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RecipientList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ListMessageRecipientsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RecipientList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_CancelMessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MarketingReport"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ResumeMessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MarketingReport"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        MessageType: "sms" | "whatsapp";
        MessageList: {
            /** @description Messages, in the order of time. */
            messages: components["schemas"]["Message"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
            /** @description Figures over the whole list. */
            stats: components["schemas"]["MessageStats"];
        };
        Message: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: components["schemas"]["MessageType"];
            /** @description The text of the message. */
            content: string;
            /** @description Who gets it. */
            recipientType: components["schemas"]["RecipientType"];
            /**
             * Format: int32
             * @description Recipients to whom it was sent.
             */
            sentCount: number;
            /**
             * Format: int32
             * @description Recipients whom the message reached.
             */
            deliveredCount: number;
            /**
             * Format: int32
             * @description Recipients whom the message did not reach.
             */
            failedCount: number;
            /**
             * Format: decimal
             * @description Percent of the messages that arrived.
             */
            deliveryRate: number;
            /** @description Where it stands. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it is sent; left out: when it is told to be.
             */
            scheduleAt?: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: string;
        };
        MessageStats: {
            /**
             * Format: int32
             * @description Text messages that were sent.
             */
            totalSmsSent: number;
            /**
             * Format: int32
             * @description WhatsApp messages that were sent.
             */
            totalWhatsAppSent: number;
            /**
             * Format: decimal
             * @description Percent of the messages that arrived, over all of them.
             */
            averageDeliveryRate: number;
        };
        CateredByAfrica_ListMessagesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MessageList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        SendMessageRequest: {
            /** @description What kind it is. */
            type: components["schemas"]["MessageType"];
            /** @description The text of the message. */
            content: string;
            /** @description Who gets it. */
            recipientType: components["schemas"]["RecipientType"];
            /** @description Ids of the customers it goes to, where the recipients are `custom`. */
            recipientIds?: string[] | null;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            scheduleAt?: string | null;
        };
        SentMessage: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: components["schemas"]["MessageType"];
            /**
             * Format: int32
             * @description Recipients to whom it was sent.
             */
            sentCount: number;
            /**
             * Format: decimal
             * @description What sending will cost, in the rates' currency.
             */
            estimatedCost: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description Where it stands. */
            status: components["schemas"]["CampaignStatus"];
            /**
             * Format: date-time
             * @description When it is sent; left out: when it is told to be.
             */
            scheduleAt?: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt?: string;
        };
        CateredByAfrica_SendMessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SentMessage"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        MessageTemplate: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description What kind it is. */
            type: components["schemas"]["MessageType"];
            /** @description The text of the message. */
            content: string;
        };
        CateredByAfrica_ListMessageTemplatesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MessageTemplate"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        OrderDetail: {
            /** @description Its id. */
            id: string;
            /** @description The order's number, as people read it. */
            orderNumber: string;
            /** @description Whose order it is. */
            customer: components["schemas"]["OrderCustomer"];
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount: number;
            /** @description Where it stands. */
            status: components["schemas"]["StaffOrderStatus"];
            /** @description The store's own state of the order. */
            stage: components["schemas"]["OrderStatus"];
            /** @description Where the money is. */
            paymentStatus: components["schemas"]["ManualPaymentStatus"];
            /** @description Placed by the customer, or taken by staff. */
            orderType: components["schemas"]["OrderType"];
            /** @description The way, or the API, by which it came or goes. */
            channel: string;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description What is in it. */
            items: components["schemas"]["OrderLine"][];
            /** @description The order's sums: subtotal + shipping + tax - discount = total. */
            amounts: components["schemas"]["OrderAmounts"];
            /** @description The phone number. */
            phone?: string;
            /** @description Where the parcel goes. */
            shippingAddress?: components["schemas"]["OrderAddress"];
            /** @description Where the bill goes. */
            billingAddress?: components["schemas"]["OrderAddress"];
            /** @description How and whether it is paid. */
            payment: components["schemas"]["OrderPayment"];
            /** @description Refunds. */
            refunds: components["schemas"]["Refund"][];
            /** @description Code of a coupon, in any case. */
            couponCode?: string;
            /** @description Whether the order is wrapped as a gift. */
            giftWrap: boolean;
            /** @description What the giver writes; it goes into the parcel. */
            giftMessage?: string;
            /** @description The subscription that the order is a delivery of. */
            subscriptionId?: string;
            /** @description Notes of staff; customers never see them. */
            notes: components["schemas"]["OrderNote"][];
            /** @description A small map of texts that belong to it. */
            metadata: {
                [key: string]: string;
            };
            /** @description The order's way, oldest first. */
            timeline: components["schemas"]["Timeline"][];
            /** @description The parcel and where it is. */
            shipment: components["schemas"]["Shipment"];
            /** @description What the order weighs and measures when packed. */
            parcel: components["schemas"]["OrderParcel"];
            /** @description Returns, newest first. */
            returns: components["schemas"]["Return"][];
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
            /** @description Why the order was cancelled. */
            cancelReason?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt?: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt?: string;
        };
        OrderCustomer: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
        };
        /** @enum {string} */
        OrderStatus: "pending" | "confirmed" | "processing" | "shipped" | "delivered" | "completed" | "cancelled" | "returned";
        /** @enum {string} */
        ManualPaymentStatus: "unpaid" | "paid" | "refunded";
        /** @enum {string} */
        OrderType: "online" | "offline";
        OrderLine: {
            /** @description The product's id. */
            productId: string;
            /** @description What it is called. */
            name: string;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string;
            /** @description The stock keeping unit. */
            sku: string;
            /** @description Address of the main picture. */
            imageUrl?: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description Pieces times price, in the store's currency, before discount and tax.
             */
            subtotal: number;
            /**
             * Format: decimal
             * @description What is taken off, in the store's currency.
             */
            discount: number;
            /**
             * Format: decimal
             * @description The tax on it, in the store's currency.
             */
            tax: number;
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: int32
             * @description Pieces in returns that were not rejected.
             */
            returned: number;
            /**
             * Format: int32
             * @description Pieces that came back.
             */
            received: number;
        };
        OrderAmounts: {
            /**
             * Format: decimal
             * @description Pieces times price, in the store's currency, before discount and tax.
             */
            subtotal: number;
            /**
             * Format: decimal
             * @description What delivery costs, in the store's currency, with the gift wrap's fee.
             */
            shipping: number;
            /**
             * Format: decimal
             * @description The tax on it, in the store's currency.
             */
            tax: number;
            /**
             * Format: decimal
             * @description What is taken off, in the store's currency.
             */
            discount: number;
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: decimal
             * @description What was paid, in the store's currency.
             */
            paid: number;
            /**
             * Format: decimal
             * @description What was paid back, in the store's currency.
             */
            refunded: number;
            /**
             * Format: decimal
             * @description What still has to be paid, in the store's currency.
             */
            due: number;
        };
        OrderAddress: {
            /** @description What it is called. */
            name?: string;
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state?: string;
            /** @description The postal code. */
            postalCode?: string;
            /** @description The country. */
            country?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description What it is called. */
            label?: string;
        };
        OrderPayment: {
            /** @description How it is paid. */
            method: components["schemas"]["PaymentMethod"];
            /** @description Where it stands. */
            status: components["schemas"]["PaymentStatus"];
            /** @description What the gateway calls the payment. */
            transactionId?: string;
            /** @description What the gateway calls the order. */
            gatewayOrderId?: string;
            /** @description The page on which it can be paid. */
            paymentUrl?: string;
            /** @description Why the last attempt to pay failed. */
            failureReason?: string;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paidAt?: string;
        };
        /** @enum {string} */
        PaymentMethod: "cod" | "mobile_money" | "card" | "upi" | "wallet" | "online";
        /** @enum {string} */
        PaymentStatus: "pending" | "failed" | "authorized" | "paid" | "partially_refunded" | "refunded";
        Refund: {
            /** @description Its id. */
            id: string;
            /** @description The order's id. */
            orderId: string;
            /** @description The order's number, as people read it. */
            orderNumber: string;
            /** @description Whose order it is. */
            customer: components["schemas"]["OrderCustomer"];
            /** @description The return's id. */
            returnId?: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description Where it stands. */
            status: components["schemas"]["RefundStatus"];
            /** @description How it is paid. */
            method?: components["schemas"]["RefundMethod"];
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description A note among staff. */
            note?: string;
            /** @description What the gateway calls the payment. */
            gatewayPaymentId?: string;
            /** @description What the gateway calls the refund. */
            gatewayRefundId?: string;
            /** @description The member of staff who paid it out. */
            paidOutBy?: string;
            /** @description The later refund that returned the money of this failed one. */
            replacedBy?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it was processed.
             */
            processedAt?: string;
        };
        /** @enum {string} */
        RefundStatus: "pending" | "processing" | "completed" | "failed" | "requested" | "rejected";
        /** @enum {string} */
        RefundMethod: "gateway" | "wallet" | "cash";
        OrderNote: {
            /** @description A note among staff. */
            note: string;
            /** @description The member of staff who added it. */
            addedBy: string;
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
        };
        Timeline: {
            /** @description Where it stands. */
            status: string;
            /** @description Where the parcel was. */
            location: string;
            /**
             * Format: date-time
             * @description When it happened, or when this was answered.
             */
            timestamp: string;
            /** @description A text that describes it. */
            description?: string;
        };
        Shipment: {
            /** @description The order's id. */
            orderId: string;
            /** @description Where it stands. */
            status: components["schemas"]["StaffOrderStatus"];
            /** @description The parcel's number. */
            trackingNumber: string;
            /** @description Who carries the parcel. */
            carrier?: string;
            /** @description Where customers call the carrier. */
            carrierPhone?: string;
            /** @description The page on which the carrier shows the parcel. */
            trackingUrl?: string;
            /** @description What the carrier reported, oldest first. */
            updates: components["schemas"]["TrackingUpdate"][];
        };
        TrackingUpdate: {
            /** @description Where it stands. */
            status: string;
            /** @description Where the parcel was. */
            location: string;
            /**
             * Format: date-time
             * @description When it happened, or when this was answered.
             */
            timestamp: string;
            /** @description A text that describes it. */
            description?: string;
        };
        OrderParcel: {
            /**
             * Format: int64
             * @description The weight in grams.
             */
            weight: number;
            /**
             * Format: decimal
             * @description Length in centimetres.
             */
            length: number;
            /**
             * Format: decimal
             * @description Width in centimetres.
             */
            width: number;
            /**
             * Format: decimal
             * @description Height in centimetres.
             */
            height: number;
        };
        Return: {
            /** @description Its id. */
            id: string;
            /** @description The order's id. */
            orderId: string;
            /** @description The customer's id. */
            customerId: string;
            /** @description Where it stands. */
            status: components["schemas"]["ReturnStatus"];
            /** @description What is in it. */
            items: components["schemas"]["ReturnItem"][];
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description A text that describes it. */
            description?: string;
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /**
             * Format: decimal
             * @description What is paid back, in the store's currency.
             */
            refundAmount: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @enum {string} */
        ReturnStatus: "requested" | "approved" | "rejected" | "received" | "refunded";
        ReturnItem: {
            /** @description The product's id. */
            productId: string;
            /** @description What it is called. */
            name: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /**
             * Format: decimal
             * @description What is paid back, in the store's currency.
             */
            refundAmount: number;
        };
        CateredByAfrica_GetOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateOrderRequest: {
            /** @description Where the parcel goes. */
            shippingAddress?: components["schemas"]["OrderAddressRequest"] | null;
            /** @description Where the bill goes. */
            billingAddress?: components["schemas"]["OrderAddressRequest"] | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description What the giver writes; it goes into the parcel. */
            giftMessage?: string | null;
            /** @description A small map of texts that belong to it. */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        OrderAddressRequest: {
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state?: string | null;
            /** @description The postal code. */
            postalCode?: string | null;
            /** @description The country. */
            country?: string | null;
            /** @description What it is called. */
            name?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description What it is called. */
            label?: string | null;
        };
        CateredByAfrica_UpdateOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        OrderNoteRequest: {
            /** @description A note among staff. */
            note: string;
        };
        CateredByAfrica_AddOrderNoteAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        OrderList: {
            /** @description Orders, newest first. */
            orders: components["schemas"]["Order"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
            /** @description Figures over the whole list. */
            stats: components["schemas"]["OrderStats"];
        };
        Order: {
            /** @description Its id. */
            id: string;
            /** @description The order's number, as people read it. */
            orderNumber: string;
            /** @description Whose order it is. */
            customer: components["schemas"]["OrderCustomer"];
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount: number;
            /** @description Where it stands. */
            status: components["schemas"]["StaffOrderStatus"];
            /** @description Where the money is. */
            paymentStatus: components["schemas"]["ManualPaymentStatus"];
            /** @description Placed by the customer, or taken by staff. */
            orderType: components["schemas"]["OrderType"];
            /** @description What is in it. */
            items: components["schemas"]["OrderItem"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            deliveredAt?: string;
        };
        OrderItem: {
            /** @description The product's id. */
            productId: string;
            /** @description What it is called. */
            name: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
        };
        OrderStats: {
            /**
             * Format: int64
             * @description Orders that were not cancelled.
             */
            totalOrders: number;
            /**
             * Format: decimal
             * @description What the shop keeps of the orders, in the store's currency.
             */
            totalRevenue: number;
            /**
             * Format: decimal
             * @description Revenue divided by the number of orders that were not cancelled, in the store's currency.
             */
            averageOrderValue: number;
        };
        CateredByAfrica_ListOrdersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateOrderRequest: {
            /** @description The customer's id. */
            customerId: string;
            /** @description What is in it. */
            items: components["schemas"]["OrderItemRequest"][];
            /** @description Placed by the customer, or taken by staff. */
            orderType?: components["schemas"]["OrderType"] | null;
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount?: number | null;
            /** @description How it is paid. */
            paymentMethod?: components["schemas"]["PaymentMethod"] | null;
            /** @description Where the parcel goes. */
            shippingAddress?: components["schemas"]["OrderAddressRequest"] | null;
            /** @description Code of a coupon, in any case. */
            couponCode?: string | null;
            /** @description What the giver writes; it goes into the parcel. */
            giftMessage?: string | null;
            /**
             * @description Whether the order is wrapped as a gift.
             * @default false
             */
            giftWrap?: boolean | null;
            /** @description A note among staff. */
            note?: string | null;
            /** @description A small map of texts that belong to it. */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        OrderItemRequest: {
            /** @description The product's id. */
            productId: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price?: number | null;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
        };
        CateredByAfrica_CreateOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Order"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        OrderStatusRequest: {
            /** @description Where it stands. */
            status?: components["schemas"]["OrderTarget"] | null;
            /** @description Where the money is. */
            paymentStatus?: components["schemas"]["ManualPaymentStatus"] | null;
            /** @description The parcel's number. */
            trackingNumber?: string | null;
            /** @description Why; whom it concerns may read it. */
            reason?: string | null;
        };
        /** @enum {string} */
        OrderTarget: "pending" | "confirmed" | "processing" | "shipped" | "delivered" | "completed" | "cancelled";
        CateredByAfrica_UpdateOrderStatusAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Order"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        ShipmentRequest: {
            /** @description Who carries the parcel. */
            carrier?: string | null;
            /** @description The parcel's number. */
            trackingNumber?: string | null;
            /**
             * Format: uri
             * @description The page on which the carrier shows the parcel.
             */
            trackingUrl?: string | null;
            /** @description Where customers call the carrier. */
            carrierPhone?: string | null;
        };
        CateredByAfrica_CreateShipmentAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Shipment"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        TrackingRequest: {
            /** @description Where it stands. */
            status: string;
            /** @description Where the parcel was. */
            location: string;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            timestamp?: string | null;
            /** @description A text that describes it. */
            description?: string | null;
        };
        CateredByAfrica_UpdateTrackingAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Shipment"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        OwnAccount: {
            /** @description Its id. */
            id: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description What it is called. */
            name: string;
            /** @description The phone number. */
            phone?: string;
            /** @description What the account may do. */
            role: components["schemas"]["Role"];
            /** @description Address of the profile picture. */
            avatar: string;
            /** @description Whether logins need a mailed code, too. */
            twoFactor: boolean;
            /**
             * Format: date-time
             * @description The last login.
             */
            lastLogin?: string;
        };
        CateredByAfrica_GetMeAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OwnAccount"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateMeRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description Whether logins need a mailed code, too. */
            twoFactor?: boolean | null;
            /** @description The code that was mailed. */
            otp?: string | null;
        };
        CateredByAfrica_UpdateMeAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OwnAccount"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        ChangePasswordRequest: {
            /** @description The password that holds until now. */
            currentPassword: string;
            /** @description The password that holds from now on. */
            newPassword: string;
            /** @description The code that was mailed. */
            otp?: string | null;
        };
        ForgotPasswordRequest: {
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
        };
        ResetPasswordRequest: {
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token: string;
            /** @description The password. */
            password: string;
        };
        ProductList: {
            /** @description Products. */
            products: components["schemas"]["Product"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        Product: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description A text that describes it. */
            description: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description The category that it belongs to. */
            category: string;
            /** @description Address of the main picture. */
            imageUrl?: string;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stockQuantity: number;
            /**
             * Format: int32
             * @description Pieces sold in orders that were not cancelled.
             */
            salesCount: number;
            /** @description Whether it is switched on. */
            isActive: boolean;
            /** @description The product's forms, in display order. */
            variants?: components["schemas"]["Variant"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        Variant: {
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stockQuantity: number;
            /** @description The stock keeping unit. */
            sku: string;
            /**
             * Format: int32
             * @description Pieces sold in orders that were not cancelled.
             */
            salesCount: number;
        };
        CateredByAfrica_ListProductsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        ProductDetail: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The product's name in addresses. */
            slug: string;
            /** @description A text that describes it. */
            description: string;
            /** @description A longer text, for the product's own page. */
            longDescription?: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number;
            /** @description The category that it belongs to. */
            category: string;
            /** @description The product's brand. */
            brand?: string;
            /** @description The skin types that it suits. */
            skinTypes: string[];
            /** @description What is special about the product, a point each. */
            features: string[];
            /** @description What the product contains. */
            ingredients?: string;
            /** @description How the product is used. */
            howToUse?: string;
            /** @description Labels. */
            tags: string[];
            /** @description Whether the shop shows it in a prominent place. */
            isFeatured: boolean;
            /** @description Address of the main picture. */
            imageUrl?: string;
            /** @description Addresses of pictures, the main one first. */
            images: components["schemas"]["ProductImage"][];
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stockQuantity: number;
            /**
             * Format: int32
             * @description Pieces sold in orders that were not cancelled.
             */
            salesCount: number;
            /**
             * Format: decimal
             * @description One to five stars.
             */
            rating: number;
            /**
             * Format: int32
             * @description How many reviews there are.
             */
            reviewCount: number;
            /**
             * Format: int32
             * @description The weight in grams.
             */
            weight: number;
            /** @description Length, width and height in centimetres. */
            dimensions: components["schemas"]["Dimensions"];
            /** @description Products that are shown beside this one. */
            relatedProducts: string[];
            /** @description A small map of texts that belong to it. */
            metadata: {
                [key: string]: string;
            };
            /** @description Whether it is switched on. */
            isActive: boolean;
            /** @description The product's forms, in display order. */
            variants: components["schemas"]["Variant"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        ProductImage: {
            /** @description Its address. */
            url: string;
            /** @description What the picture shows, for whoever cannot see it. */
            altText?: string;
        };
        Dimensions: {
            /**
             * Format: decimal
             * @description Length in centimetres.
             */
            length: number;
            /**
             * Format: decimal
             * @description Width in centimetres.
             */
            width: number;
            /**
             * Format: decimal
             * @description Height in centimetres.
             */
            height: number;
        };
        CateredByAfrica_GetProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductDetail"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateProductRequest: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description The category that it belongs to. */
            category: string;
            /**
             * @description A text that describes it.
             * @default
             */
            description?: string | null;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             * @default 0
             */
            stockQuantity?: number | null;
            /** @description Address of the main picture. */
            imageUrl?: string | null;
            /**
             * @description Whether it is switched on.
             * @default true
             */
            isActive?: boolean | null;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number | null;
            /** @description The stock keeping unit. */
            sku?: string | null;
            /** @description A longer text, for the product's own page. */
            longDescription?: string | null;
            /** @description The product's brand. */
            brand?: string | null;
            /** @description The skin types that it suits. */
            skinTypes?: string[] | null;
            /** @description What is special about the product, a point each. */
            features?: string[] | null;
            /** @description What the product contains. */
            ingredients?: string | null;
            /** @description How the product is used. */
            howToUse?: string | null;
            /** @description Labels. */
            tags?: string[] | null;
            /**
             * @description Whether the shop shows it in a prominent place.
             * @default false
             */
            isFeatured?: boolean | null;
            /**
             * Format: int32
             * @description The weight in grams.
             */
            weight?: number | null;
            /** @description Length, width and height in centimetres. */
            dimensions?: components["schemas"]["DimensionsRequest"] | null;
            /** @description Addresses of pictures, the main one first. */
            images?: components["schemas"]["ProductImageRequest"][] | null;
            /** @description Products that are shown beside this one. */
            relatedProducts?: string[] | null;
            /** @description A small map of texts that belong to it. */
            metadata?: {
                [key: string]: string;
            } | null;
            /** @description The product's forms, in display order. */
            variants?: components["schemas"]["VariantRequest"][] | null;
        };
        DimensionsRequest: {
            /**
             * Format: decimal
             * @description Length in centimetres.
             */
            length: number;
            /**
             * Format: decimal
             * @description Width in centimetres.
             */
            width: number;
            /**
             * Format: decimal
             * @description Height in centimetres.
             */
            height: number;
        };
        ProductImageRequest: {
            /** @description Its address. */
            url: string;
            /** @description What the picture shows, for whoever cannot see it. */
            altText?: string | null;
        };
        VariantRequest: {
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price?: number | null;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number | null;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stockQuantity?: number | null;
            /** @description The stock keeping unit. */
            sku?: string | null;
        };
        CateredByAfrica_CreateProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Product"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateProductRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description A text that describes it. */
            description?: string | null;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price?: number | null;
            /** @description The category that it belongs to. */
            category?: string | null;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stockQuantity?: number | null;
            /** @description Address of the main picture. */
            imageUrl?: string | null;
            /** @description Whether it is switched on. */
            isActive?: boolean | null;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number | null;
            /** @description The stock keeping unit. */
            sku?: string | null;
            /** @description A longer text, for the product's own page. */
            longDescription?: string | null;
            /** @description The product's brand. */
            brand?: string | null;
            /** @description The skin types that it suits. */
            skinTypes?: string[] | null;
            /** @description What is special about the product, a point each. */
            features?: string[] | null;
            /** @description What the product contains. */
            ingredients?: string | null;
            /** @description How the product is used. */
            howToUse?: string | null;
            /** @description Labels. */
            tags?: string[] | null;
            /** @description Whether the shop shows it in a prominent place. */
            isFeatured?: boolean | null;
            /**
             * Format: int32
             * @description The weight in grams.
             */
            weight?: number | null;
            /** @description Length, width and height in centimetres. */
            dimensions?: components["schemas"]["DimensionsRequest"] | null;
            /** @description Addresses of pictures, the main one first. */
            images?: components["schemas"]["ProductImageRequest"][] | null;
            /** @description Products that are shown beside this one. */
            relatedProducts?: string[] | null;
            /** @description A small map of texts that belong to it. */
            metadata?: {
                [key: string]: string;
            } | null;
            /** @description The product's forms, in display order. */
            variants?: components["schemas"]["VariantRequest"][] | null;
        };
        CateredByAfrica_UpdateProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Product"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        RealtimeConnection: {
            /** @description Where to connect. */
            endpoint: string;
            /** @description Path of the connection. */
            path: string;
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt: string;
        };
        CateredByAfrica_ConnectRealtimeAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RealtimeConnection"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        RedemptionStatus: "pending" | "completed" | "failed";
        RedemptionList: {
            /** @description Redemptions, newest first. */
            redemptions: components["schemas"]["Redemption"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        Redemption: {
            /** @description Its id. */
            id: string;
            /** @description The customer's id. */
            customerId: string;
            /** @description What the points are redeemed for. */
            reward: components["schemas"]["LoyaltyReward"];
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /**
             * Format: decimal
             * @description What the points are worth, in the store's currency.
             */
            value: number;
            /** @description Where it stands. */
            status: components["schemas"]["RedemptionStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @enum {string} */
        LoyaltyReward: "discount" | "product" | "service";
        CateredByAfrica_ListRedemptionsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RedemptionList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        SettleRedemptionRequest: {
            /** @description Recipients whom the message reached. */
            delivered: boolean;
        };
        CateredByAfrica_SettleRedemptionAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Redemption"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        RefundList: {
            /** @description Refunds. */
            refunds: components["schemas"]["Refund"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        CateredByAfrica_ListRefundsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RefundList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_GetRefundAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Refund"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ApproveRefundAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Refund"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        RejectRefundRequest: {
            /** @description A note among staff. */
            note?: string | null;
        };
        CateredByAfrica_RejectRefundAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Refund"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_RetryRefundAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Refund"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        PayOutRefundRequest: {
            /** @description A note among staff. */
            note: string;
        };
        CateredByAfrica_PayOutRefundAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Refund"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        PendingList: {
            /** @description What waits. */
            pending: components["schemas"]["Pending"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        Pending: {
            /** @description The order's id. */
            orderId: string;
            /** @description The order's number, as people read it. */
            orderNumber: string;
            /** @description Whose order it is. */
            customer: components["schemas"]["OrderCustomer"];
            /** @description Why; whom it concerns may read it. */
            reason: components["schemas"]["PendingReason"];
            /**
             * Format: date-time
             * @description Since when it waits.
             */
            since: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description The refund's id. */
            refundId?: string;
            /** @description A note among staff. */
            note?: string;
        };
        /** @enum {string} */
        PendingReason: "refund_requested" | "refund_pending" | "refund_processing" | "refund_failed" | "cash_payout" | "payment_mismatch" | "underpaid" | "payment_link_open";
        CateredByAfrica_ListPendingPaymentsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["PendingList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ResolvePaymentAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Order"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        PendingFigures: {
            /**
             * Format: int32
             * @description All that waits.
             */
            total: number;
            /**
             * Format: int32
             * @description Refunds that customers ask for.
             */
            refundsRequested: number;
            /**
             * Format: int32
             * @description Refunds that the gateway was not asked for yet.
             */
            refundsPending: number;
            /**
             * Format: int32
             * @description Refunds that the gateway has not finished.
             */
            refundsProcessing: number;
            /**
             * Format: int32
             * @description Refunds that failed and are still owed.
             */
            refundsFailed: number;
            /**
             * Format: int32
             * @description Refunds that staff have to pay out in cash.
             */
            cashPayouts: number;
            /**
             * Format: int32
             * @description Payments that do not fit their orders.
             */
            paymentMismatches: number;
            /**
             * Format: int32
             * @description Orders that were paid in part.
             */
            underpaid: number;
            /**
             * Format: int32
             * @description Payment links that should be closed and are not yet.
             */
            paymentLinksOpen: number;
            /**
             * Format: int32
             * @description Returns whose goods are here and not in stock yet.
             */
            restocks: number;
            /**
             * Format: int32
             * @description Redemptions, newest first.
             */
            redemptions: number;
            /**
             * Format: int32
             * @description Events that could not be handled.
             */
            deadLetters: number;
            /**
             * Format: date-time
             * @description Since when the oldest has waited.
             */
            oldestSince?: string;
            /** @description What waits, by reason: those that are above zero. */
            waiting: components["schemas"]["Waiting"][];
        };
        Waiting: {
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number;
            /**
             * Format: date-time
             * @description Since when the oldest has waited.
             */
            oldestSince?: string;
        };
        CateredByAfrica_PendingFiguresAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["PendingFigures"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        ReturnList: {
            /** @description Returns, newest first. */
            returns: components["schemas"]["Return"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        CateredByAfrica_ListReturnsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ReturnList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ApproveReturnAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Return"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_RejectReturnAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Return"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ReceiveReturnAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Return"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        ReviewStatus: "pending" | "approved" | "rejected";
        ReviewList: {
            /** @description Reviews, newest first. */
            reviews: components["schemas"]["Review"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        Review: {
            /** @description Its id. */
            id: string;
            /** @description The product's id. */
            productId: string;
            /** @description The customer's id. */
            customerId: string;
            /** @description The customer's name. */
            customerName: string;
            /**
             * Format: int32
             * @description One to five stars.
             */
            rating: number;
            /** @description A short text above it. */
            title: string;
            /** @description What the customer writes. */
            comment: string;
            /** @description Where it stands. */
            status: components["schemas"]["ReviewStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        CateredByAfrica_ListReviewsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ReviewList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ApproveReviewAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Review"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_RejectReviewAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Review"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Stock: {
            /** @description The product's id. */
            productId: string;
            /** @description The product's forms, in display order. */
            variants: components["schemas"]["StockLevel"][];
            /** @description What changed the stock, newest first. */
            movements: components["schemas"]["StockMovement"][];
        };
        StockLevel: {
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant: string;
            /** @description The stock keeping unit. */
            sku: string;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stockQuantity: number;
            /**
             * Format: int32
             * @description Pieces sold in orders that were not cancelled.
             */
            salesCount: number;
        };
        StockMovement: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: components["schemas"]["StockMovementKind"];
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant: string;
            /**
             * Format: int32
             * @description Pieces more, or below zero less.
             */
            change: number;
            /**
             * Format: int32
             * @description Pieces that could be ordered before.
             */
            before: number;
            /**
             * Format: int32
             * @description Pieces that could be ordered afterwards.
             */
            after: number;
            /** @description The order's id. */
            orderId?: string;
            /** @description The return's id. */
            returnId?: string;
            /** @description The member of staff who changed it. */
            changedBy?: string;
            /** @description Why; whom it concerns may read it. */
            reason?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        StockMovementKind: "order" | "release" | "return" | "adjustment" | "count";
        CateredByAfrica_ListStockMovementsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Stock"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        AdjustStockRequest: {
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
            /**
             * Format: int32
             * @description Pieces more, or below zero less.
             */
            change?: number | null;
            /**
             * Format: int32
             * @description How many there are.
             */
            count?: number | null;
        };
        CateredByAfrica_AdjustStockAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["StockLevel"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        TicketList: {
            /** @description Tickets, newest first. */
            tickets: components["schemas"]["Ticket"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        CateredByAfrica_ListTicketsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        TicketThread: {
            /** @description The ticket. */
            ticket: components["schemas"]["Ticket"];
            /** @description Messages, in the order of time. */
            messages: components["schemas"]["TicketMessage"][];
        };
        TicketMessage: {
            /** @description Its id. */
            id: string;
            /** @description Who wrote it. */
            sender: components["schemas"]["MessageSender"];
            /** @description Name of who wrote it. */
            senderName: string;
            /** @description A text for people. */
            message: string;
            /** @description A note among staff, which customers do not see. */
            isInternal: boolean;
            /** @description Files that came with it. */
            attachments: components["schemas"]["TicketAttachment"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        MessageSender: "customer" | "staff";
        TicketAttachment: {
            /** @description What it is called. */
            name: string;
            /** @description Its address. */
            url: string;
            /** @description What kind it is. */
            type: string;
            /**
             * Format: int64
             * @description The size, as shown and as ordered by.
             */
            size: number;
        };
        CateredByAfrica_GetTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketThread"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        TicketMessageRequest: {
            /** @description A text for people. */
            message: string;
        };
        CateredByAfrica_ReplyToTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketMessage"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_NoteOnTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketMessage"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateTicketRequest: {
            /** @description Where it stands. */
            status?: components["schemas"]["TicketStatus"] | null;
            /** @description How urgent it is. */
            priority?: components["schemas"]["TicketPriority"] | null;
        };
        CateredByAfrica_UpdateTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Ticket"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Staff: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description What the account may do. */
            role: components["schemas"]["Role"];
            /** @description Address of the profile picture. */
            avatar: string;
            /** @description Whether it is switched on. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description The last login.
             */
            lastLogin?: string;
        };
        CateredByAfrica_ListUsersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Staff"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateUserRequest: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The password. */
            password: string;
            /** @description What the account may do. */
            role?: components["schemas"]["StaffRole"] | null;
        };
        /** @enum {string} */
        StaffRole: "admin" | "superadmin";
        CateredByAfrica_CreateUserAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Staff"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        UpdateUserRequest: {
            /** @description What it is called. */
            name?: string | null;
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email?: string | null;
            /** @description What the account may do. */
            role?: components["schemas"]["StaffRole"] | null;
            /** @description Whether it is switched on. */
            isActive?: boolean | null;
        };
        CateredByAfrica_UpdateUserAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Staff"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description Its address.
             */
            url: string;
            /** @description Names of events. */
            events: ("order.created" | "order.updated" | "order.completed" | "customer.registered" | "customer.updated" | "email.sent" | "message.sent" | "automation.triggered")[];
            /** @description What the store signs its calls with. */
            secret?: string | null;
        };
        Webhook: {
            /** @description Its id. */
            id: string;
            /** @description Its address. */
            url: string;
            /** @description Names of events. */
            events: string[];
            /** @description Whether it is switched on. */
            isActive: boolean;
            /** @description What the store signs its calls with. */
            secret?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        CateredByAfrica_CreateWebhookAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Webhook"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_ListWebhooksAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Webhook"][];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_GetWebhookAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Webhook"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_RotateWebhookSecretAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Webhook"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Delivery: {
            /** @description Its id. */
            id: string;
            /** @description Name of the event. */
            event: string;
            /** @description Where it stands. */
            status: components["schemas"]["DeliveryStatus"];
            /** @description How often it was tried. */
            attempts: components["schemas"]["Attempt"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        DeliveryStatus: "pending" | "delivered" | "failed";
        Attempt: {
            /**
             * Format: int32
             * @description Counts from 1.
             */
            attempt: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * Format: int32
             * @description The HTTP status that was answered.
             */
            statusCode?: number;
            /** @description What went wrong. */
            error?: string;
        };
        CateredByAfrica_PingWebhookAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Delivery"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        DeliveryList: {
            /** @description Attempts to deliver, newest first. */
            deliveries: components["schemas"]["Delivery"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        CateredByAfrica_ListWebhookDeliveriesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["DeliveryList"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        CateredByAfrica_RedeliverWebhookAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Delivery"];
            /** @description A text for people. */
            message?: string;
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
        Quote: {
            /** @description The lines of the quote. */
            lines: components["schemas"]["QuoteLine"][];
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount: number;
        };
        QuoteLine: {
            /** @description The product's id. */
            productId: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
        };
        Fault: {
            /** @description Name of the field. */
            field: string;
            /** @description What came, unless it is secret. */
            value?: unknown;
            /** @description What the value must be. */
            constraint: string;
        };
        Refusal: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            error: {
                /**
                 * @description What went wrong, for programs.
                 * @example VALIDATION_ERROR
                 */
                code: string;
                /** @description A text for people. */
                message: string;
                details?: {
                    /** @description The first wrong input. */
                    field?: string;
                    /** @description What it was, unless it is secret. */
                    value?: unknown;
                    /** @description What it must be. */
                    constraint?: string;
                    /** @description What it really costs, where the price has changed. */
                    quote?: components["schemas"]["Quote"];
                };
                /** @description All wrong inputs. */
                errors?: components["schemas"]["Fault"][];
                /**
                 * Format: int64
                 * @description Seconds until the call may be made again.
                 */
                retryAfter?: number;
            };
            /**
             * Format: date-time
             * @description When this was answered.
             */
            timestamp: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CateredByAfrica_ListApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the API keys (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListApiKeysAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Make an API key (superadmin) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateApiKeyAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RevokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key's id. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke an API key (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RevokeApiKeyAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "admin@cateredbyafrica.com",
                 *       "password": "securePassword123"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description User Login */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "user": {
                     *           "id": "usr_123456",
                     *           "email": "admin@cateredbyafrica.com",
                     *           "name": "Musfiq",
                     *           "role": "admin",
                     *           "avatar": "https://cdn.cateredbyafrica.com/avatars/usr_123456.jpg"
                     *         },
                     *         "tokens": {
                     *           "accessToken": "eyJhbGciOiJIUzI1NiIs...",
                     *           "refreshToken": "eyJhbGciOiJIUzI1NiIs...",
                     *           "expiresIn": 3600
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_LoginAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: email or password is wrong. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the account must verify its email first. the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_WorkAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkAccountRequest"];
            };
        };
        responses: {
            /** @description Login with a work account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_WorkAccountAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: email or password is wrong. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the account must verify its email first. the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_Refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "eyJhbGciOiJIUzI1NiIs..."
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description Refresh Token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RefreshAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: email or password is wrong. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the account must verify its email first. the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_Logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logout */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListRules: {
        parameters: {
            query?: {
                /** @description Whether it is switched on. */
                isActive?: boolean;
                /** @description The occasion on which the rule sends. */
                triggerType?: components["schemas"]["AutomationTrigger"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Automation Rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "rules": [
                     *           {
                     *             "id": "auto_001",
                     *             "name": "Welcome Email",
                     *             "triggerType": "customer_registered",
                     *             "actionType": "email",
                     *             "delayMinutes": 0,
                     *             "messageContent": "Welcome to our platform!",
                     *             "isActive": true,
                     *             "totalSent": 150,
                     *             "successRate": 98.5,
                     *             "createdAt": "2025-01-01T00:00:00Z"
                     *           }
                     *         ],
                     *         "stats": {
                     *           "totalRules": 5,
                     *           "activeRules": 4,
                     *           "totalMessagesSent": 1250,
                     *           "averageSuccessRate": 97.8
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListRulesAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Cart Abandoned",
                 *       "triggerType": "cart_abandoned",
                 *       "actionType": "email",
                 *       "delayMinutes": 60,
                 *       "templateId": "template_005",
                 *       "messageContent": "You left items in your cart!",
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateRuleRequest"];
            };
        };
        responses: {
            /** @description Create Automation Rule */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "auto_002",
                     *         "name": "Cart Abandoned",
                     *         "triggerType": "cart_abandoned",
                     *         "actionType": "email",
                     *         "delayMinutes": 60,
                     *         "isActive": true,
                     *         "createdAt": "2025-12-01T11:30:00Z"
                     *       },
                     *       "message": "Automation rule created successfully",
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_CreateRuleAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The rule's id. */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "isActive": false,
                 *       "delayMinutes": 120
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRuleRequest"];
            };
        };
        responses: {
            /** @description Update Automation Rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateRuleAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The rule's id. */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete Automation Rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListRuleLogs: {
        parameters: {
            query?: {
                /** @description The first moment that counts; a date alone means the start of that day. */
                startDate?: string;
                /** @description The last moment that counts; a date alone means the end of that day. */
                endDate?: string;
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The rule's id. */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Automation Logs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "logs": [
                     *           {
                     *             "id": "log_001",
                     *             "ruleId": "auto_001",
                     *             "customerId": "cust_001",
                     *             "status": "success",
                     *             "executedAt": "2025-12-01T10:00:00Z",
                     *             "details": {
                     *               "messageId": "msg_001",
                     *               "deliveryStatus": "delivered"
                     *             }
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 150,
                     *           "totalPages": 8
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListRuleLogsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List brands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListBrandsAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductGroupRequest"];
            };
        };
        responses: {
            /** @description Create a brand */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateBrandAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's id. */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateProductGroupRequest"];
            };
        };
        responses: {
            /** @description Change a brand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateBrandAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's id. */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a brand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_MergeBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's id. */
                brandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeProductGroupRequest"];
            };
        };
        responses: {
            /** @description Merge a brand into another */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_MergeBrandAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListCampaigns: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: components["schemas"]["CampaignStatus"];
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Email Campaigns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "campaigns": [
                     *           {
                     *             "id": "email_001",
                     *             "name": "Welcome Campaign",
                     *             "subject": "Welcome to Catered by Africa!",
                     *             "templateType": "welcome",
                     *             "recipientType": "all",
                     *             "sentCount": 150,
                     *             "openedCount": 120,
                     *             "clickedCount": 45,
                     *             "openRate": 80,
                     *             "clickRate": 30,
                     *             "status": "sent",
                     *             "sentAt": "2025-11-30T09:00:00Z",
                     *             "createdAt": "2025-11-29T15:00:00Z"
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 150,
                     *           "totalPages": 8
                     *         },
                     *         "stats": {
                     *           "totalSent": 1250,
                     *           "averageOpenRate": 75.5,
                     *           "averageClickRate": 28.3
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListCampaignsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Black Friday Sale",
                 *       "subject": "50% Off Everything!",
                 *       "body": "<html>...</html>",
                 *       "templateType": "promotion",
                 *       "recipientType": "with_orders",
                 *       "recipientIds": [],
                 *       "scheduleAt": "2025-12-05T08:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCampaignRequest"];
            };
        };
        responses: {
            /** @description Create Email Campaign */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "email_002",
                     *         "name": "Black Friday Sale",
                     *         "status": "scheduled",
                     *         "scheduleAt": "2025-12-05T08:00:00Z",
                     *         "estimatedRecipients": 82
                     *       },
                     *       "message": "Email campaign scheduled successfully",
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_CreateCampaignAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_SendCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's id. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send Email Campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "campaignId": "email_002",
                     *         "sentCount": 82,
                     *         "status": "sent",
                     *         "sentAt": "2025-12-01T11:00:00Z"
                     *       },
                     *       "message": "Email campaign sent successfully",
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_SendCampaignAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CancelCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's id. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel Email Campaign: nobody else gets it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CancelCampaignAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ResumeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's id. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resume an Email Campaign that failed, or try at once while it waits for the mail service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ResumeCampaignAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_PreviewCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCampaignRequest"];
            };
        };
        responses: {
            /** @description Preview an Email Campaign: what it looks like, how many get it, a test mail to the caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_PreviewCampaignAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListEmailTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Email Templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "template_001",
                     *           "name": "Welcome Email",
                     *           "type": "welcome",
                     *           "subject": "Welcome to {{company_name}}!",
                     *           "body": "<html>...</html>",
                     *           "variables": [
                     *             "company_name",
                     *             "customer_name"
                     *           ]
                     *         }
                     *       ],
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListEmailTemplatesAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_TakeDeliveryReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delivery reports for SMS, by the carrier: Event Grid events, with the key in X-Report-Key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListCashRefusals: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List customers whom the limits of cash on delivery stopped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListCashRefusalsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List categories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListCategoriesAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductGroupRequest"];
            };
        };
        responses: {
            /** @description Create a category */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateCategoryAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The category's id. */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateProductGroupRequest"];
            };
        };
        responses: {
            /** @description Change a category */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateCategoryAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The category's id. */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a category */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_MergeCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The category's id. */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeProductGroupRequest"];
            };
        };
        responses: {
            /** @description Merge a category into another */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_MergeCategoryAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListCoupons: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Whether it is switched on. */
                isActive?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List coupons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListCouponsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCouponRequest"];
            };
        };
        responses: {
            /** @description Create a coupon */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateCouponAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code, in any case. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateCouponRequest"];
            };
        };
        responses: {
            /** @description Update a coupon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateCouponAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeactivateCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code, in any case. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deactivate a coupon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetCustomerWallet: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A customer's wallet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetCustomerWalletAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CorrectCustomerWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectWalletRequest"];
            };
        };
        responses: {
            /** @description Give money to a customer's wallet, or take it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CorrectCustomerWalletAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetCustomerPoints: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A customer's loyalty points */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetCustomerPointsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CorrectCustomerPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPointsRequest"];
            };
        };
        responses: {
            /** @description Give points to a customer, or take them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CorrectCustomerPointsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListCustomers: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Part of the name, number or address, in any case. */
                search?: string;
                /** @description Which ones to list. */
                filter?: components["schemas"]["CustomerFilter"];
                /** @description What the list is ordered by. */
                sortBy?: components["schemas"]["CustomerSort"];
                /** @description Upwards or downwards. */
                sortOrder?: components["schemas"]["SortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get All Customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "customers": [
                     *           {
                     *             "id": "cust_001",
                     *             "name": "Alice Johnson",
                     *             "email": "alice.johnson@example.com",
                     *             "phone": "+27123456789",
                     *             "avatar": "https://api.dicebear.com/7.x/avataaars/svg?seed=Alice",
                     *             "totalOrders": 5,
                     *             "totalRevenue": 2500,
                     *             "lastOrderDate": "2025-11-28T14:30:00Z",
                     *             "status": "active",
                     *             "createdAt": "2025-01-15T10:00:00Z"
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 150,
                     *           "totalPages": 8
                     *         },
                     *         "stats": {
                     *           "totalCustomers": 150,
                     *           "newToday": 3,
                     *           "withOrders": 82,
                     *           "withoutOrders": 68
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListCustomersAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "email": "john.doe@example.com",
                 *       "phone": "+27987654321"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /** @description Create Customer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "cust_002",
                     *         "name": "John Doe",
                     *         "email": "john.doe@example.com",
                     *         "phone": "+27987654321",
                     *         "avatar": "https://api.dicebear.com/7.x/avataaars/svg?seed=John",
                     *         "totalOrders": 0,
                     *         "totalRevenue": 0,
                     *         "status": "active",
                     *         "createdAt": "2025-12-01T10:30:00Z"
                     *       },
                     *       "message": "Customer created successfully",
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_CreateCustomerAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetCustomerSegmentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Customer Segmentation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "withOrders": {
                     *           "count": 82,
                     *           "customers": [],
                     *           "totalRevenue": 125000,
                     *           "averageOrderValue": 1524.39
                     *         },
                     *         "withoutOrders": {
                     *           "count": 68,
                     *           "customers": []
                     *         },
                     *         "conversionRate": 54.67
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_GetCustomerSegmentationAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Customer by ID */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "cust_001",
                     *         "name": "Alice Johnson",
                     *         "email": "alice.johnson@example.com",
                     *         "phone": "+27123456789",
                     *         "avatar": "https://api.dicebear.com/7.x/avataaars/svg?seed=Alice",
                     *         "totalOrders": 5,
                     *         "totalRevenue": 2500,
                     *         "lastOrderDate": "2025-11-28T14:30:00Z",
                     *         "status": "active",
                     *         "tags": [
                     *           "VIP",
                     *           "Frequent Buyer"
                     *         ],
                     *         "notes": "Prefers contactless delivery",
                     *         "orders": [
                     *           {
                     *             "id": "ord_001",
                     *             "orderNumber": "ORD-2025-001",
                     *             "amount": 500,
                     *             "status": "completed",
                     *             "createdAt": "2025-11-28T14:30:00Z"
                     *           }
                     *         ],
                     *         "createdAt": "2025-01-15T10:00:00Z",
                     *         "updatedAt": "2025-11-28T14:30:00Z",
                     *         "metadata": {}
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_GetCustomerAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe Updated",
                 *       "phone": "+27111111111",
                 *       "notes": "Prefers morning deliveries"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCustomerRequest"];
            };
        };
        responses: {
            /** @description Update Customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateCustomerAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete Customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetCustomerProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A customer's addresses, consent, wallet, points, tickets and subscriptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetCustomerProfileAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateCustomerConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateConsentRequest"];
            };
        };
        responses: {
            /** @description Change what a customer wants to be told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateCustomerConsentAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_AddCustomerAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The customer's id. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCustomerAddressRequest"];
            };
        };
        responses: {
            /** @description Add an address to a customer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_AddCustomerAddressAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateCustomerAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
                /** @description The address's id. */
                addressId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerAddressRequest"];
            };
        };
        responses: {
            /** @description Change a customer's address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateCustomerAddressAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteCustomerAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id. */
                customerId: string;
                /** @description The address's id. */
                addressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a customer's address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetDashboardMetrics: {
        parameters: {
            query?: {
                /** @description The first moment that counts; a date alone means the start of that day. */
                startDate?: string;
                /** @description The last moment that counts; a date alone means the end of that day. */
                endDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get dashboard metrics, compared with as many days before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "totalSales": {
                     *           "value": 1000,
                     *           "currency": "USD",
                     *           "change": 8,
                     *           "changeType": "increase"
                     *         },
                     *         "totalOrders": {
                     *           "value": 300,
                     *           "change": 5,
                     *           "changeType": "increase"
                     *         },
                     *         "productsSold": {
                     *           "value": 5,
                     *           "change": 1.2,
                     *           "changeType": "increase"
                     *         },
                     *         "newCustomers": {
                     *           "value": 8,
                     *           "change": 0.5,
                     *           "changeType": "increase"
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_GetDashboardMetricsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetRevenue: {
        parameters: {
            query?: {
                /** @description How far back the figures go. */
                period?: components["schemas"]["Period"];
                /** @description The first moment that counts; a date alone means the start of that day. */
                startDate?: string;
                /** @description The last moment that counts; a date alone means the end of that day. */
                endDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get revenue chart data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "labels": [
                     *           "Monday",
                     *           "Tuesday",
                     *           "Wednesday",
                     *           "Thursday",
                     *           "Friday",
                     *           "Saturday",
                     *           "Sunday"
                     *         ],
                     *         "online": [
                     *           15000,
                     *           28000,
                     *           20000,
                     *           32000,
                     *           18000,
                     *           25000,
                     *           30000
                     *         ],
                     *         "offline": [
                     *           22000,
                     *           18000,
                     *           25000,
                     *           15000,
                     *           28000,
                     *           20000,
                     *           23000
                     *         ]
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_GetRevenueAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetVisitors: {
        parameters: {
            query?: {
                /** @description How far back the figures go. */
                period?: components["schemas"]["VisitorPeriod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get visitor insights */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "labels": [
                     *           "Sat",
                     *           "Sun",
                     *           "Mon",
                     *           "Tue",
                     *           "Wed",
                     *           "Thu",
                     *           "Fri"
                     *         ],
                     *         "loyalCustomers": [
                     *           30,
                     *           45,
                     *           35,
                     *           55,
                     *           45,
                     *           65,
                     *           55
                     *         ],
                     *         "newCustomers": [
                     *           20,
                     *           35,
                     *           40,
                     *           30,
                     *           50,
                     *           45,
                     *           60
                     *         ],
                     *         "uniqueCustomers": [
                     *           40,
                     *           30,
                     *           45,
                     *           40,
                     *           35,
                     *           50,
                     *           45
                     *         ],
                     *         "percentages": {
                     *           "loyal": 78,
                     *           "new": 15,
                     *           "unique": 7
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_GetVisitorsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetTopProducts: {
        parameters: {
            query?: {
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description How far back the figures go. */
                period?: components["schemas"]["Period"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the products that sell best */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "prod_001",
                     *           "rank": 1,
                     *           "name": "Home Decor Range",
                     *           "popularity": 85,
                     *           "sales": 45,
                     *           "revenue": 12500
                     *         },
                     *         {
                     *           "id": "prod_002",
                     *           "rank": 2,
                     *           "name": "Disney Princess Pink Bag 18",
                     *           "popularity": 75,
                     *           "sales": 29,
                     *           "revenue": 8750
                     *         }
                     *       ],
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_GetTopProductsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RecomputeDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count all figures anew from the orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RecomputeDashboardAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListDeadLetters: {
        parameters: {
            query?: {
                /** @description The subscription. */
                subscription?: string;
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List events that could not be processed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListDeadLettersAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RedriveDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The subscription. */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try a subscription's dead letters again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RedriveDeadLettersAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_OpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This description (OpenAPI 3.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_Docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page to read and try the API */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List exports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListExportsAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExportRequest"];
            };
        };
        responses: {
            /** @description Make an export */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateExportAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The export's id. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See how far an export is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetExportAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetExportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The export's id. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fetch an export's file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_FindGiftCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FindGiftCardsRequest"];
            };
        };
        responses: {
            /** @description Find gift cards by code or by its last characters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_FindGiftCardsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListImportsAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImportRequest"];
            };
        };
        responses: {
            /** @description Make an import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateImportAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_SendImportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV or JSON, 100 MB at most, 5 MB at most
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Send an import's file */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_SendImportFileAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See how far an import is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetImportAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel an import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CancelImportAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campaign's id. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an Email Campaign with its figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetCampaignAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a Message with its figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetMessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListCampaignRecipients: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: components["schemas"]["SendOutcome"];
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The campaign's id. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an Email Campaign's recipients: who got it, and why others did not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListCampaignRecipientsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListMessageRecipients: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: components["schemas"]["SendOutcome"];
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The message's id. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a Message's recipients: who got it, and why others did not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListMessageRecipientsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CancelMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a Message: nobody else gets it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CancelMessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ResumeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resume a Message that failed, or try at once while it waits for the carrier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ResumeMessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListMessages: {
        parameters: {
            query?: {
                /** @description What kind it is. */
                type?: components["schemas"]["MessageType"];
                /** @description Where it stands. */
                status?: components["schemas"]["CampaignStatus"];
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "messages": [
                     *           {
                     *             "id": "msg_001",
                     *             "type": "sms",
                     *             "content": "Your order #12345 is on the way!",
                     *             "recipientType": "custom",
                     *             "sentCount": 50,
                     *             "deliveredCount": 48,
                     *             "failedCount": 2,
                     *             "deliveryRate": 96,
                     *             "status": "sent",
                     *             "sentAt": "2025-11-30T10:00:00Z"
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 150,
                     *           "totalPages": 8
                     *         },
                     *         "stats": {
                     *           "totalSmsSent": 500,
                     *           "totalWhatsAppSent": 320,
                     *           "averageDeliveryRate": 95.5
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListMessagesAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_SendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "sms",
                 *       "content": "Thank you for your order!",
                 *       "recipientType": "with_orders",
                 *       "recipientIds": [],
                 *       "scheduleAt": "2025-12-02T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description Send SMS/WhatsApp Message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "msg_002",
                     *         "type": "sms",
                     *         "sentCount": 82,
                     *         "estimatedCost": 8.2,
                     *         "currency": "USD",
                     *         "status": "sent",
                     *         "sentAt": "2025-12-01T11:15:00Z"
                     *       },
                     *       "message": "SMS messages sent successfully",
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_SendMessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListMessageTemplates: {
        parameters: {
            query?: {
                /** @description What kind it is. */
                type?: components["schemas"]["MessageType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get Message Templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": [
                     *         {
                     *           "id": "template_001",
                     *           "name": "Order Confirmation",
                     *           "type": "sms",
                     *           "content": "Hi {{customer_name}}, your order #{{order_number}} has been confirmed!"
                     *         }
                     *       ],
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListMessageTemplatesAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetOrderAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateOrderRequest"];
            };
        };
        responses: {
            /** @description Correct an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateOrderAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_AddOrderNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNoteRequest"];
            };
        };
        responses: {
            /** @description Note something about an order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_AddOrderNoteAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DownloadInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download an order's invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DownloadPackingSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download an order's packing slip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListOrders: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["StaffOrderStatus"];
                /** @description The customer's id. */
                customerId?: string;
                /** @description The first moment that counts; a date alone means the start of that day. */
                startDate?: string;
                /** @description The last moment that counts; a date alone means the end of that day. */
                endDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get All Orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "orders": [
                     *           {
                     *             "id": "ord_001",
                     *             "orderNumber": "ORD-2025-001",
                     *             "customer": {
                     *               "id": "cust_001",
                     *               "name": "Alice Johnson",
                     *               "email": "alice.johnson@example.com"
                     *             },
                     *             "totalAmount": 500,
                     *             "status": "completed",
                     *             "paymentStatus": "paid",
                     *             "orderType": "online",
                     *             "items": [
                     *               {
                     *                 "productId": "prod_001",
                     *                 "name": "Home Decor Range",
                     *                 "quantity": 2,
                     *                 "price": 250
                     *               }
                     *             ],
                     *             "createdAt": "2025-11-28T14:30:00Z",
                     *             "deliveredAt": "2025-11-30T16:00:00Z"
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 150,
                     *           "totalPages": 8
                     *         },
                     *         "stats": {
                     *           "totalOrders": 500,
                     *           "totalRevenue": 125000,
                     *           "averageOrderValue": 250
                     *         }
                     *       },
                     *       "timestamp": "2025-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CateredByAfrica_ListOrdersAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "cust_001",
                 *       "orderType": "online",
                 *       "items": [
                 *         {
                 *           "productId": "prod_001",
                 *           "quantity": 2,
                 *           "price": 250
                 *         }
                 *       ],
                 *       "totalAmount": 500
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description Create Order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateOrderAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateOrderStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "status": "completed",
                 *       "paymentStatus": "paid"
                 *     }
                 */
                "application/json": components["schemas"]["OrderStatusRequest"];
            };
        };
        responses: {
            /** @description Update Order Status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateOrderStatusAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShipmentRequest"];
            };
        };
        responses: {
            /** @description Hand the parcel to a carrier */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateShipmentAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateTracking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingRequest"];
            };
        };
        responses: {
            /** @description Take a carrier's report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateTrackingAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your own account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetMeAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            /** @description Change your own account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateMeAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Change your own password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_MailResetLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mail a member of staff a link to a new password (superadmin) */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description Have a link to a new password mailed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: email or password is wrong. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the account must verify its email first. the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description Set a new password by the mailed link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: email or password is wrong. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the account must verify its email first. the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListProducts: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description The category that it belongs to. */
                category?: string;
                /** @description Whether it is switched on. */
                isActive?: boolean;
                /** @description Part of the name, number or address, in any case. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get All Products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListProductsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductRequest"];
                "multipart/form-data": {
                    /** @description What it is called. */
                    name: string;
                    /**
                     * Format: decimal
                     * @description The price of one piece, in the store's currency.
                     */
                    price: number;
                    /** @description The category that it belongs to. */
                    category: string;
                    /**
                     * @description A text that describes it.
                     * @default
                     */
                    description?: string | null;
                    /**
                     * Format: int32
                     * @description Pieces that can be ordered now.
                     * @default 0
                     */
                    stockQuantity?: number | null;
                    /** @description Address of the main picture. */
                    imageUrl?: string | null;
                    /**
                     * @description Whether it is switched on.
                     * @default true
                     */
                    isActive?: boolean | null;
                    /**
                     * Format: decimal
                     * @description The price before the discount, in the store's currency.
                     */
                    originalPrice?: number | null;
                    /** @description The stock keeping unit. */
                    sku?: string | null;
                    /** @description A longer text, for the product's own page. */
                    longDescription?: string | null;
                    /** @description The product's brand. */
                    brand?: string | null;
                    /** @description The skin types that it suits. */
                    skinTypes?: string[] | null;
                    /** @description What is special about the product, a point each. */
                    features?: string[] | null;
                    /** @description What the product contains. */
                    ingredients?: string | null;
                    /** @description How the product is used. */
                    howToUse?: string | null;
                    /** @description Labels. */
                    tags?: string[] | null;
                    /**
                     * @description Whether the shop shows it in a prominent place.
                     * @default false
                     */
                    isFeatured?: boolean | null;
                    /**
                     * Format: int32
                     * @description The weight in grams.
                     */
                    weight?: number | null;
                    /** @description Length, width and height in centimetres. */
                    dimensions?: components["schemas"]["DimensionsRequest"] | null;
                    /** @description Addresses of pictures, the main one first. */
                    images?: components["schemas"]["ProductImageRequest"][] | null;
                    /** @description Products that are shown beside this one. */
                    relatedProducts?: string[] | null;
                    /** @description A small map of texts that belong to it. */
                    metadata?: {
                        [key: string]: string;
                    } | null;
                    /** @description The product's forms, in display order. */
                    variants?: components["schemas"]["VariantRequest"][] | null;
                    /** @description Files of this field. */
                    image?: string[];
                };
            };
        };
        responses: {
            /** @description Create Product */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateProductAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetProductAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": 89.99,
                 *       "stockQuantity": 150
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProductRequest"];
                "multipart/form-data": {
                    /** @description What it is called. */
                    name?: string | null;
                    /** @description A text that describes it. */
                    description?: string | null;
                    /**
                     * Format: decimal
                     * @description The price of one piece, in the store's currency.
                     */
                    price?: number | null;
                    /** @description The category that it belongs to. */
                    category?: string | null;
                    /**
                     * Format: int32
                     * @description Pieces that can be ordered now.
                     */
                    stockQuantity?: number | null;
                    /** @description Address of the main picture. */
                    imageUrl?: string | null;
                    /** @description Whether it is switched on. */
                    isActive?: boolean | null;
                    /** @description Which form of the product, such as `60ml`; left out: the first one. */
                    variant?: string | null;
                    /**
                     * Format: decimal
                     * @description The price before the discount, in the store's currency.
                     */
                    originalPrice?: number | null;
                    /** @description The stock keeping unit. */
                    sku?: string | null;
                    /** @description A longer text, for the product's own page. */
                    longDescription?: string | null;
                    /** @description The product's brand. */
                    brand?: string | null;
                    /** @description The skin types that it suits. */
                    skinTypes?: string[] | null;
                    /** @description What is special about the product, a point each. */
                    features?: string[] | null;
                    /** @description What the product contains. */
                    ingredients?: string | null;
                    /** @description How the product is used. */
                    howToUse?: string | null;
                    /** @description Labels. */
                    tags?: string[] | null;
                    /** @description Whether the shop shows it in a prominent place. */
                    isFeatured?: boolean | null;
                    /**
                     * Format: int32
                     * @description The weight in grams.
                     */
                    weight?: number | null;
                    /** @description Length, width and height in centimetres. */
                    dimensions?: components["schemas"]["DimensionsRequest"] | null;
                    /** @description Addresses of pictures, the main one first. */
                    images?: components["schemas"]["ProductImageRequest"][] | null;
                    /** @description Products that are shown beside this one. */
                    relatedProducts?: string[] | null;
                    /** @description A small map of texts that belong to it. */
                    metadata?: {
                        [key: string]: string;
                    } | null;
                    /** @description The product's forms, in display order. */
                    variants?: components["schemas"]["VariantRequest"][] | null;
                    /** @description Files of this field. */
                    image?: string[];
                };
            };
        };
        responses: {
            /** @description Update Product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateProductAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete Product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ConnectRealtime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where and how to connect to the WebSocket events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ConnectRealtimeAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListRedemptions: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["RedemptionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List redemptions of loyalty points */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListRedemptionsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_SettleRedemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The redemption's id. */
                redemptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleRedemptionRequest"];
            };
        };
        responses: {
            /** @description Hand a redemption over, or give its points back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_SettleRedemptionAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListRefunds: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["RefundStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List refunds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListRefundsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund's id. */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetRefundAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ApproveRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund's id. */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grant a customer's request for a refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ApproveRefundAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RejectRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund's id. */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RejectRefundRequest"];
            };
        };
        responses: {
            /** @description Decline a customer's request for a refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RejectRefundAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RetryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund's id. */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask the gateway again for a refund that failed; answers the refund that takes its place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RetryRefundAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_PayOutRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund's id. */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOutRefundRequest"];
            };
        };
        responses: {
            /** @description Record that staff paid a refund out by hand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_PayOutRefundAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListPendingPayments: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits of customers' payments: since when, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListPendingPaymentsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ResolvePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
                /** @description The payment's id. */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settle a payment that does not fit its order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ResolvePaymentAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_PendingFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much waits of customers' payments and of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_PendingFiguresAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListReturns: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["ReturnStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List returns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListReturnsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ApproveReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The return's id. */
                returnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approve a return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ApproveReturnAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RejectReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The return's id. */
                returnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reject a return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RejectReturnAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ReceiveReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The return's id. */
                returnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the goods in: refunds and restocks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ReceiveReturnAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListReviews: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["ReviewStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListReviewsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ApproveReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The review's id. */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ApproveReviewAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RejectReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The review's id. */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hide a review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RejectReviewAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListStockMovements: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The product's id. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A product's stock and what changed it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListStockMovementsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_AdjustStock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The product's id. */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustStockRequest"];
            };
        };
        responses: {
            /** @description Adjust a product's stock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_AdjustStockAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `VALIDATION_ERROR`: the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListTickets: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["TicketStatus"];
                /** @description How urgent it is. */
                priority?: components["schemas"]["TicketPriority"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List tickets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListTicketsAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A ticket with its messages and notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetTicketAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateTicketRequest"];
            };
        };
        responses: {
            /** @description Set a ticket's status or priority */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateTicketAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ReplyToTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketMessageRequest"];
            };
        };
        responses: {
            /** @description Answer the customer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ReplyToTicketAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_NoteOnTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketMessageRequest"];
            };
        };
        responses: {
            /** @description Note something among staff */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_NoteOnTicketAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_TrackOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pixel of a marketing email */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/gif": string;
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_TrackClick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link in a marketing email: leads on to where it was meant to */
            302: {
                headers: {
                    /** @description Where it leads to. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_AskUnsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page that unsubscribes from marketing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_Unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unsubscribes from marketing with one click */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List staff (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListUsersAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description Add a member of staff (superadmin) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateUserAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_UpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description Change a member of staff (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_UpdateUserAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListWebhooksAnswer"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_CreateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://yourdomain.com/webhook",
                 *       "events": [
                 *         "order.created",
                 *         "customer.registered"
                 *       ],
                 *       "secret": "your_webhook_secret"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description Configure a webhook */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_CreateWebhookAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. the account must verify its email first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_GetWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_GetWebhookAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_DeleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a new secret; a disabled webhook is active again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RotateWebhookSecretAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_PingWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a test event */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_PingWebhookAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_ListWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what was sent, and how it went */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_ListWebhookDeliveriesAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CateredByAfrica_RedeliverWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhookId: string;
                /** @description The delivery's id. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send an event again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CateredByAfrica_RedeliverWebhookAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `UNAUTHORIZED`: no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `FORBIDDEN`: the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `NOT_FOUND`: there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `CONFLICT`: the resource's state does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INTERNAL_ERROR`: something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
}
