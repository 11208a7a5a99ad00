// Generated from the OpenAPI document; do not edit.
export interface paths {
    "/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user addresses
         * @description Saved addresses, oldest first. One of them is the default. For customers who are logged in.
         */
        get: operations["PureEssence_ListAddresses"];
        put?: never;
        /**
         * Add address
         * @description The first address becomes the default. A customer has 50 at most. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["PureEssence_AddAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update address
         * @description Fields left out stay as they are. Orders keep the address they were placed with. For customers who are logged in.
         */
        put: operations["PureEssence_UpdateAddress"];
        post?: never;
        /**
         * Delete address
         * @description When it was the default, the oldest address takes its place. Orders keep their copy. For customers who are logged in.
         */
        delete: operations["PureEssence_DeleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses/{id}/set-default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set default address
         * @description The one before is no longer the default. For customers who are logged in.
         */
        post: operations["PureEssence_SetDefaultAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register user
         * @description Makes an account that can log in to all of the store's APIs, and answers a token for seven days. Anybody may call it.
         */
        post: operations["PureEssence_Register"];
        delete?: never;
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
         * Login
         * @description Answers a token for seven days. After ten failed attempts the account is locked for 15 minutes. Accounts with two-factor login are refused until `otp` holds the code that was mailed. Anybody may call it.
         */
        post: operations["PureEssence_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current user
         * @description The account behind the token, with the loyalty points that can be redeemed now. For customers who are logged in.
         */
        get: operations["PureEssence_GetCurrentUser"];
        put?: never;
        post?: never;
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
         * @description Ends the session of this token at once. For customers who are logged in.
         */
        post: operations["PureEssence_Logout"];
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
         * Request password reset
         * @description Mails a link that works for an hour and once. The answer is the same for an email that no account has. Anybody may call it.
         */
        post: operations["PureEssence_ForgotPassword"];
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
         * Reset password
         * @description Sets a new password by the token of the mailed link, and ends all sessions of the account. Anybody may call it.
         */
        post: operations["PureEssence_ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get cart
         * @description The cart with today's prices, tax, shipping and discount. `couponProblem` says why a coupon does not count. For customers who are logged in.
         */
        get: operations["PureEssence_GetCart"];
        put?: never;
        /**
         * Add to cart
         * @description Adds pieces of a product, or of one variant. More pieces than there are, are refused. For customers who are logged in.
         */
        post: operations["PureEssence_AddToCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update cart item
         * @description Sets the number of pieces of one line. For customers who are logged in.
         */
        put: operations["PureEssence_UpdateCartItem"];
        post?: never;
        /**
         * Remove from cart
         * @description Removes one line and answers the cart. For customers who are logged in.
         */
        delete: operations["PureEssence_RemoveFromCart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply coupon
         * @description Puts a coupon on the cart. One coupon counts at a time; the reason of a refusal is in the message. For customers who are logged in.
         */
        post: operations["PureEssence_ApplyCoupon"];
        /**
         * Take the coupon out of the cart
         * @description Answers the cart without the discount. For customers who are logged in.
         */
        delete: operations["PureEssence_RemoveCoupon"];
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
        get: operations["PureEssence_OpenApi"];
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
        get: operations["PureEssence_Docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user notifications
         * @description The newest first, with the number of unread ones. For customers who are logged in.
         */
        get: operations["PureEssence_ListNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notification as read
         * @description Marking it again changes nothing. For customers who are logged in.
         */
        post: operations["PureEssence_ReadNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all as read
         * @description Answers how many changed. For customers who are logged in.
         */
        post: operations["PureEssence_ReadAllNotifications"];
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
         * Get user orders
         * @description The customer's orders of all APIs, newest first, by status. For customers who are logged in.
         */
        get: operations["PureEssence_ListOrders"];
        put?: never;
        /**
         * Create order
         * @description Orders what is in the cart, in one step with stock and coupon: either all of it happens or nothing. Online payments answer a page to pay on; unpaid orders are cancelled after 30 minutes. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["PureEssence_CreateOrder"];
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
         * Get order details
         * @description One order with lines, addresses, sums, payment and timeline. An unpaid one has the page to pay on. For customers who are logged in.
         */
        get: operations["PureEssence_GetOrder"];
        put?: never;
        post?: never;
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
        /**
         * Track order
         * @description Without a login: what the carrier reported, and no personal data. Anybody may call it.
         */
        get: operations["PureEssence_TrackOrder"];
        put?: never;
        post?: never;
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
         * Download invoice
         * @description The invoice as PDF. For customers who are logged in.
         */
        get: operations["PureEssence_DownloadInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel order
         * @description Possible until the parcel leaves. Restocks, and refunds what was paid. For customers who are logged in.
         */
        post: operations["PureEssence_CancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reorder
         * @description Puts what is still on sale into the cart, and says what is not. For customers who are logged in.
         */
        post: operations["PureEssence_Reorder"];
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
         * Get all products
         * @description The catalogue with filters, sorting and the values that the list can be filtered by. Anybody may call it.
         */
        get: operations["PureEssence_ListProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get product by id
         * @description One product with variants, pictures and related products. Anybody may call it.
         */
        get: operations["PureEssence_GetProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get product by slug
         * @description The same by the name that stands in addresses. Anybody may call it.
         */
        get: operations["PureEssence_GetProductBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get related products
         * @description Products that go with this one. Anybody may call it.
         */
        get: operations["PureEssence_ListRelatedProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update profile
         * @description Fields left out stay as they are. For customers who are logged in.
         */
        put: operations["PureEssence_UpdateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change password
         * @description Ends all other sessions. Accounts with two-factor login need a mailed code, too. For customers who are logged in.
         */
        post: operations["PureEssence_ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload profile picture
         * @description Takes jpg, png or webp up to 5 MB, told by the content and not by the name. For customers who are logged in.
         */
        post: operations["PureEssence_UploadAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recently-viewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get recently viewed products
         * @description Of the customer, or of the browser by its cookie; the last view first. Anybody may call it; a token that is sent must be valid.
         */
        get: operations["PureEssence_ListRecentlyViewed"];
        put?: never;
        /**
         * Track product view
         * @description Remembers that the customer, or the browser, looked at a product. Anybody may call it; a token that is sent must be valid.
         */
        post: operations["PureEssence_TrackProductView"];
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
         * Get user returns
         * @description The customer's returns, newest first. For customers who are logged in.
         */
        get: operations["PureEssence_ListReturns"];
        put?: never;
        /**
         * Create return request
         * @description Asks to send pieces of a delivered order back within the return window. One piece can be in one return only. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["PureEssence_CreateReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get product reviews
         * @description Reviews that staff approved, with the average and how many gave how many stars. Anybody may call it.
         */
        get: operations["PureEssence_ListReviews"];
        put?: never;
        /**
         * Submit review
         * @description One review for each customer and product. It shows once staff have approved it. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["PureEssence_PostReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/helpful": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark review helpful
         * @description Each customer counts once. For customers who are logged in.
         */
        post: operations["PureEssence_MarkReviewHelpful"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search products
         * @description Finds products also with one typing error from four letters, two from eight. The last word may be its beginning only. Anybody may call it.
         */
        get: operations["PureEssence_Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get support tickets
         * @description The customer's tickets, newest first. For customers who are logged in.
         */
        get: operations["PureEssence_ListTickets"];
        put?: never;
        /**
         * Create support ticket
         * @description Opens a ticket; staff are told. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["PureEssence_OpenTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get ticket messages
         * @description All messages that the customer may see, oldest first. For customers who are logged in.
         */
        get: operations["PureEssence_ListTicketMessages"];
        put?: never;
        /**
         * Reply to ticket
         * @description Adds a message. A closed ticket takes none. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["PureEssence_ReplyToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user wishlist
         * @description The products that the customer keeps in mind, the last added first. For customers who are logged in.
         */
        get: operations["PureEssence_GetWishlist"];
        put?: never;
        /**
         * Add to wishlist
         * @description Adding a product again changes nothing. For customers who are logged in.
         */
        post: operations["PureEssence_AddToWishlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishlist/{productId}": {
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
         * Remove from wishlist
         * @description Removes one product. For customers who are logged in.
         */
        delete: operations["PureEssence_RemoveFromWishlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Address: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The postal code. */
            postalCode: string;
            /** @description The phone number. */
            phone?: string;
            /** @description Whether it is taken when none is named. */
            isDefault: boolean;
        };
        PureEssence_ListAddressesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Address"][];
            /** @description A text for people. */
            message?: string;
        };
        AddAddressRequest: {
            /** @description What it is called. */
            name: string;
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The postal code. */
            postalCode: string;
            /** @description The phone number. */
            phone: string;
            /**
             * @description Whether it is taken when none is named.
             * @default false
             */
            isDefault?: boolean | null;
        };
        PureEssence_AddAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Address"];
            /** @description A text for people. */
            message?: string;
        };
        UpdateAddressRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description Street and house number. */
            street?: string | null;
            /** @description The city. */
            city?: string | null;
            /** @description The postal code. */
            postalCode?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description Whether it is taken when none is named. */
            isDefault?: boolean | null;
        };
        PureEssence_UpdateAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Address"];
            /** @description A text for people. */
            message?: string;
        };
        MessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message: string;
        };
        PureEssence_SetDefaultAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Address"];
            /** @description A text for people. */
            message?: string;
        };
        RegisterRequest: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The password. */
            password: string;
            /** @description The phone number. */
            phone?: string | null;
        };
        Registered: {
            /** @description The account. */
            user: components["schemas"]["RegisteredUser"];
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token: string;
        };
        RegisteredUser: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phone?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        PureEssence_RegisterAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Registered"];
            /** @description A text for people. */
            message?: string;
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
            user: components["schemas"]["LoggedInUser"];
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token: string;
        };
        LoggedInUser: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /**
             * Format: int64
             * @description Points that can be redeemed now.
             */
            loyaltyPoints: number;
        };
        PureEssence_LoginAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["LoggedIn"];
            /** @description A text for people. */
            message?: string;
        };
        User: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phone?: string;
            /** @description Address of the profile picture. */
            avatar?: string;
            /**
             * Format: int64
             * @description Points that can be redeemed now.
             */
            loyaltyPoints: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        PureEssence_GetCurrentUserAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["User"];
            /** @description A text for people. */
            message?: string;
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
        Cart: {
            /** @description What is in it. */
            items: components["schemas"]["CartItem"][];
            /** @description The sums. */
            summary: components["schemas"]["Summary"];
            /** @description Why the cart's coupon does not count. */
            couponProblem?: components["schemas"]["CouponProblem"];
        };
        CartItem: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
            /** @description The product. */
            product: components["schemas"]["CartProduct"];
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string;
        };
        CartProduct: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock: number;
        };
        Summary: {
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
        };
        CouponProblem: {
            /** @description The code, in any case. */
            code: string;
            /** @description A text for people. */
            message: string;
        };
        PureEssence_GetCartAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Cart"];
            /** @description A text for people. */
            message?: string;
        };
        AddToCartRequest: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
            /**
             * Format: int32
             * @description Pieces.
             * @default 1
             */
            quantity?: number | null;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
        };
        UpdateCartItemRequest: {
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
        };
        PureEssence_UpdateCartItemAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Cart"];
            /** @description A text for people. */
            message?: string;
        };
        PureEssence_RemoveFromCartAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Cart"];
            /** @description A text for people. */
            message?: string;
        };
        ApplyCouponRequest: {
            /** @description The code, in any case. */
            code: string;
        };
        Coupon: {
            /**
             * Format: decimal
             * @description What is taken off, in the store's currency.
             */
            discount: number;
            /**
             * Format: decimal
             * @description What the cart costs now, in the store's currency.
             */
            newTotal: number;
        };
        PureEssence_ApplyCouponAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Coupon"];
            /** @description A text for people. */
            message?: string;
        };
        PureEssence_RemoveCouponAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Cart"];
            /** @description A text for people. */
            message?: string;
        };
        Notifications: {
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications: components["schemas"]["Notification"][];
            /**
             * Format: int64
             * @description Notifications that were not read.
             */
            unreadCount: number;
        };
        Notification: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What kind it is. */
            type: components["schemas"]["NotificationType"];
            /** @description A short text above it. */
            title: string;
            /** @description A text for people. */
            message: string;
            /** @description Whether it was read. */
            read: boolean;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /** @description What was asked for. */
            data: components["schemas"]["NotificationData"];
        };
        /** @enum {string} */
        NotificationType: "order_placed" | "order_paid" | "order_payment_failed" | "order_shipped" | "order_delivered" | "order_cancelled" | "refund" | "refund_requested" | "refund_rejected" | "refund_failed" | "return_requested" | "return_approved" | "return_rejected" | "return_received" | "ticket_reply" | "subscription_skipped" | "subscription_payment_failed";
        NotificationData: {
            /** @description The order's id. */
            orderId?: string;
            /**
             * Format: int64
             * @description The return's id.
             */
            returnId?: number;
            /**
             * Format: int64
             * @description The ticket's id.
             */
            ticketId?: number;
        };
        PureEssence_ListNotificationsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Notifications"];
            /** @description A text for people. */
            message?: string;
        };
        PureEssence_ReadNotificationAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Notification"];
            /** @description A text for people. */
            message?: string;
        };
        AllRead: {
            /**
             * Format: int32
             * @description How many changed.
             */
            updated: number;
            /**
             * Format: int64
             * @description Notifications that were not read.
             */
            unreadCount: number;
        };
        PureEssence_ReadAllNotificationsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["AllRead"];
            /** @description A text for people. */
            message?: string;
        };
        CreateOrderRequest: {
            /**
             * Format: int64
             * @description Id of a saved address.
             */
            shippingAddressId: number;
            /**
             * Format: int64
             * @description Id of a saved address for the bill; left out: the shipping address.
             */
            billingAddressId?: number | null;
            /** @description How it is paid. */
            paymentMethod: components["schemas"]["PureEssencePaymentMethod"];
            /** @description Code of a coupon, in any case. */
            couponCode?: string | null;
            /** @description What the giver writes; it goes into the parcel. */
            giftMessage?: string | null;
            /**
             * @description Whether the order is wrapped as a gift.
             * @default false
             */
            giftWrap?: boolean | null;
        };
        /** @enum {string} */
        PureEssencePaymentMethod: "cod" | "mobile_money" | "card" | "upi" | "wallet" | "online";
        PlacedOrder: {
            /** @description The order's id. */
            orderId: string;
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /** @description The page on which it can be paid. */
            paymentUrl?: string;
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
        };
        PureEssence_CreateOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["PlacedOrder"];
            /** @description A text for people. */
            message?: string;
        };
        /** @enum {string} */
        PureEssenceOrderStatus: "pending" | "processing" | "shipped" | "completed" | "cancelled";
        OrderList: {
            /** @description Orders, newest first. */
            orders: components["schemas"]["OrderSummary"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
        };
        OrderSummary: {
            /** @description Its id. */
            id: string;
            /** @description Where it stands. */
            status: components["schemas"]["PureEssenceOrderStatus"];
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: int32
             * @description Pieces in the order.
             */
            itemCount: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
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
        };
        PureEssence_ListOrdersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderList"];
            /** @description A text for people. */
            message?: string;
        };
        OrderDetail: {
            /** @description Its id. */
            id: string;
            /** @description Where it stands. */
            status: components["schemas"]["PureEssenceOrderStatus"];
            /** @description What is in it. */
            items: components["schemas"]["OrderItem"][];
            /** @description Where the parcel goes. */
            shippingAddress?: components["schemas"]["OrderAddress"];
            /** @description How and whether it is paid. */
            payment: components["schemas"]["OrderPayment"];
            /** @description The page on which it can be paid. */
            paymentUrl?: string;
            /** @description The sums. */
            summary: components["schemas"]["Summary"];
            /** @description The parcel and where it is. */
            tracking: components["schemas"]["OrderTracking"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        OrderItem: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
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
            /** @description Address of a picture. */
            image?: string;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string;
        };
        OrderAddress: {
            /** @description What it is called. */
            name?: string;
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The postal code. */
            postalCode?: string;
            /** @description The phone number. */
            phone?: string;
        };
        OrderPayment: {
            /** @description How it is paid. */
            method: components["schemas"]["PaymentMethod"];
            /** @description Where it stands. */
            status: string;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paidAt?: string;
        };
        /** @enum {string} */
        PaymentMethod: "cod" | "mobile_money" | "card" | "upi" | "wallet" | "online";
        OrderTracking: {
            /** @description The number. */
            number: string;
            /** @description Who carries the parcel. */
            carrier?: string;
            /** @description Where it stands. */
            status: string;
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
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
        };
        PureEssence_GetOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderDetail"];
            /** @description A text for people. */
            message?: string;
        };
        TrackOrder: {
            /** @description The order's id. */
            orderId: string;
            /** @description The parcel's number. */
            trackingNumber: string;
            /** @description Who carries the parcel. */
            carrier?: string;
            /** @description Where it stands. */
            status: string;
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
            /** @description The order's way, oldest first. */
            timeline: components["schemas"]["Timeline"][];
        };
        Timeline: {
            /** @description Where it stands. */
            status: string;
            /**
             * Format: date-time
             * @description When it happened, or when this was answered.
             */
            timestamp: string;
            /** @description Where the parcel was. */
            location: string;
        };
        PureEssence_TrackOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TrackOrder"];
            /** @description A text for people. */
            message?: string;
        };
        CancelOrderRequest: {
            /** @description Why; whom it concerns may read it. */
            reason?: string | null;
        };
        PureEssence_CancelOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderDetail"];
            /** @description A text for people. */
            message?: string;
        };
        Reorder: {
            /** @description What could not be put into the cart again. */
            unavailable: components["schemas"]["NotAdded"][];
        };
        NotAdded: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
        };
        PureEssence_ReorderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data?: components["schemas"]["Reorder"];
            /** @description A text for people. */
            message?: string;
        };
        /** @enum {string} */
        ProductSort: "price_asc" | "price_desc" | "newest" | "popular" | "rating";
        ProductList: {
            /** @description Products. */
            products: components["schemas"]["Product"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["ProductPagination"];
            /** @description What the whole list can be filtered by. */
            filters: components["schemas"]["Filters"];
        };
        Product: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /** @description The product's name in addresses. */
            slug: string;
            /** @description A text that describes it. */
            description: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice: number;
            /**
             * Format: int32
             * @description Whole percent below the original price.
             */
            discount: number;
            /** @description The category that it belongs to. */
            category: string;
            /** @description The product's brand. */
            brand?: string;
            /** @description The skin type that it suits. */
            skinType: string[];
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock: number;
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
            /** @description Whether the shop shows it in a prominent place. */
            isFeatured: boolean;
            /** @description Whether it came into the shop in the last 30 days. */
            isNew: boolean;
            /** @description Labels. */
            tags: string[];
        };
        ProductPagination: {
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
        Filters: {
            /** @description Categories that there are. */
            categories: string[];
            /** @description Brands that there are. */
            brands: string[];
            /** @description The lowest and the highest price. */
            priceRange: components["schemas"]["PriceRange"];
            /** @description The skin types that it suits. */
            skinTypes: string[];
        };
        PriceRange: {
            /**
             * Format: decimal
             * @description The lowest price, in the store's currency.
             */
            min: number;
            /**
             * Format: decimal
             * @description The highest price, in the store's currency.
             */
            max: number;
        };
        PureEssence_ListProductsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductList"];
            /** @description A text for people. */
            message?: string;
        };
        ProductDetail: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /** @description The product's name in addresses. */
            slug: string;
            /** @description A text that describes it. */
            description: string;
            /** @description A longer text, for the product's own page. */
            longDescription: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice: number;
            /**
             * Format: int32
             * @description Whole percent below the original price.
             */
            discount: number;
            /** @description The category that it belongs to. */
            category: string;
            /** @description The product's brand. */
            brand?: string;
            /** @description The skin type that it suits. */
            skinType: string[];
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock: number;
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
            /** @description What is special about the product, a point each. */
            features: string[];
            /** @description What the product contains. */
            ingredients: string;
            /** @description How the product is used. */
            howToUse: string;
            /** @description The product's forms, in display order. */
            variants: components["schemas"]["Variant"][];
            /** @description Products that are shown beside this one. */
            relatedProducts: number[];
            /** @description Labels. */
            tags: string[];
        };
        Variant: {
            /** @description The size, as shown and as ordered by. */
            size: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock: number;
        };
        PureEssence_GetProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductDetail"];
            /** @description A text for people. */
            message?: string;
        };
        PureEssence_GetProductBySlugAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductDetail"];
            /** @description A text for people. */
            message?: string;
        };
        RelatedProduct: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /**
             * Format: decimal
             * @description One to five stars.
             */
            rating: number;
        };
        PureEssence_ListRelatedProductsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RelatedProduct"][];
            /** @description A text for people. */
            message?: string;
        };
        UpdateProfileRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description The phone number. */
            phone?: string | null;
        };
        PureEssence_UpdateProfileAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["User"];
            /** @description A text for people. */
            message?: string;
        };
        ChangePasswordRequest: {
            /** @description The password that holds until now. */
            currentPassword: string;
            /** @description The password that holds from now on. */
            newPassword: string;
            /** @description The code that was mailed. */
            otp?: string | null;
        };
        PureEssence_UploadAvatarAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["User"];
            /** @description A text for people. */
            message?: string;
        };
        ViewedProduct: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description Address of a picture. */
            image?: string;
            /**
             * Format: date-time
             * @description When it was looked at.
             */
            viewedAt: string;
        };
        PureEssence_ListRecentlyViewedAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ViewedProduct"][];
            /** @description A text for people. */
            message?: string;
        };
        TrackViewRequest: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
        };
        PureEssence_TrackProductViewAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ViewedProduct"];
            /** @description A text for people. */
            message?: string;
        };
        Return: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description The order's id. */
            orderId: string;
            /** @description Where it stands. */
            status: components["schemas"]["ReturnStatus"];
            /** @description Why; whom it concerns may read it. */
            reason: string;
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
        };
        /** @enum {string} */
        ReturnStatus: "requested" | "approved" | "rejected" | "received" | "refunded";
        PureEssence_ListReturnsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Return"][];
            /** @description A text for people. */
            message?: string;
        };
        CreateReturnRequest: {
            /** @description The order's id. */
            orderId: string;
            /** @description What is in it. */
            items: components["schemas"]["CreateReturnItemRequest"][];
            /** @description A text that describes it. */
            description?: string | null;
            /** @description Addresses of pictures, the main one first. */
            images?: string[] | null;
        };
        CreateReturnItemRequest: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
        };
        PureEssence_CreateReturnAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Return"];
            /** @description A text for people. */
            message?: string;
        };
        ReviewList: {
            /** @description Reviews, newest first. */
            reviews: components["schemas"]["Review"][];
            /** @description The page of the list. */
            pagination: components["schemas"]["Pagination"];
            /** @description The sums. */
            summary: components["schemas"]["ReviewSummary"];
        };
        Review: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /**
             * Format: int64
             * @description The account's id.
             */
            userId: number;
            /** @description The reviewer's name. */
            userName: string;
            /** @description Address of the reviewer's picture. */
            userAvatar?: string;
            /**
             * Format: int32
             * @description One to five stars.
             */
            rating: number;
            /** @description A short text above it. */
            title: string;
            /** @description What the customer writes. */
            comment: string;
            /** @description Whether the reviewer bought the product. */
            verifiedPurchase: boolean;
            /**
             * Format: int32
             * @description How many found the review helpful.
             */
            helpful: number;
            /**
             * Format: int32
             * @description How many did not find the review helpful.
             */
            notHelpful: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        ReviewSummary: {
            /**
             * Format: decimal
             * @description One to five stars, with one decimal; 0 without reviews.
             */
            averageRating: number;
            /**
             * Format: int32
             * @description How many reviews there are.
             */
            totalReviews: number;
            /** @description How many reviews gave how many stars. */
            ratingDistribution: {
                [key: string]: number;
            };
        };
        PureEssence_ListReviewsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ReviewList"];
            /** @description A text for people. */
            message?: string;
        };
        PostReviewRequest: {
            /**
             * Format: int32
             * @description One to five stars.
             */
            rating: number;
            /** @description A short text above it. */
            title: string;
            /** @description What the customer writes. */
            comment: string;
        };
        PostedReview: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /**
             * Format: int32
             * @description One to five stars.
             */
            rating: number;
            /** @description A short text above it. */
            title: string;
            /** @description What the customer writes. */
            comment: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        PureEssence_PostReviewAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["PostedReview"];
            /** @description A text for people. */
            message?: string;
        };
        Votes: {
            /**
             * Format: int32
             * @description How many found the review helpful.
             */
            helpful: number;
            /**
             * Format: int32
             * @description How many did not find the review helpful.
             */
            notHelpful: number;
        };
        PureEssence_MarkReviewHelpfulAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Votes"];
            /** @description A text for people. */
            message?: string;
        };
        Search: {
            /** @description Products. */
            products: components["schemas"]["FoundProduct"][];
            /** @description How the search could go on. */
            suggestions: string[];
        };
        FoundProduct: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description Address of a picture. */
            image?: string;
            /** @description The category that it belongs to. */
            category: string;
        };
        PureEssence_SearchAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Search"];
            /** @description A text for people. */
            message?: string;
        };
        /** @enum {string} */
        TicketStatus: "open" | "in_progress" | "resolved" | "closed";
        Ticket: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is about. */
            subject: string;
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
             * @description When somebody last wrote.
             */
            lastReply: string;
        };
        /** @enum {string} */
        TicketPriority: "low" | "medium" | "high" | "urgent";
        PureEssence_ListTicketsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Ticket"][];
            /** @description A text for people. */
            message?: string;
        };
        OpenTicketRequest: {
            /** @description What it is about. */
            subject: string;
            /** @description A text for people. */
            message: string;
            /**
             * @description The category that it belongs to.
             * @default general
             */
            category?: string | null;
            /** @description How urgent it is. */
            priority?: components["schemas"]["TicketPriority"] | null;
            /** @description The order's id. */
            orderId?: string | null;
        };
        PureEssence_OpenTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Ticket"];
            /** @description A text for people. */
            message?: string;
        };
        TicketMessage: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description Who wrote it. */
            sender: string;
            /** @description Name of who wrote it. */
            senderName: string;
            /** @description A text for people. */
            message: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        PureEssence_ListTicketMessagesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketMessage"][];
            /** @description A text for people. */
            message?: string;
        };
        ReplyToTicketRequest: {
            /** @description A text for people. */
            message: string;
        };
        PureEssence_ReplyToTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketMessage"];
            /** @description A text for people. */
            message?: string;
        };
        Wish: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
            /** @description The product. */
            product: components["schemas"]["WishProduct"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
        };
        WishProduct: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description What it is called. */
            name: string;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock: number;
            /**
             * Format: decimal
             * @description One to five stars.
             */
            rating: number;
        };
        PureEssence_GetWishlistAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Wish"][];
            /** @description A text for people. */
            message?: string;
        };
        AddToWishlistRequest: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
        };
        PureEssence_AddToWishlistAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Wish"];
            /** @description A text for people. */
            message?: string;
        };
        Quote: {
            /** @description The lines of the quote. */
            lines: components["schemas"]["QuoteLine"][];
            /** @description The sums. */
            summary: components["schemas"]["Summary"];
        };
        QuoteLine: {
            /**
             * Format: int64
             * @description The product's id.
             */
            productId: number;
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
                    /** @description What it really costs, where the price has changed. */
                    quote?: components["schemas"]["Quote"];
                };
            };
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
    PureEssence_ListAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get user addresses */
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
                     *           "id": 1,
                     *           "name": "Home",
                     *           "street": "Kafue Rd Balmoral",
                     *           "city": "Chilanga",
                     *           "postalCode": "10101",
                     *           "phone": "0977883578",
                     *           "isDefault": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListAddressesAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_AddAddress: {
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
                 *       "name": "Office",
                 *       "street": "Cairo Road",
                 *       "city": "Lusaka",
                 *       "postalCode": "10101",
                 *       "phone": "0977883578",
                 *       "isDefault": false
                 *     }
                 */
                "application/json": components["schemas"]["AddAddressRequest"];
            };
        };
        responses: {
            /** @description Add address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_AddAddressAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_UpdateAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateAddressRequest"];
            };
        };
        responses: {
            /** @description Update address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_UpdateAddressAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_DeleteAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete address */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_SetDefaultAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Set default address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_SetDefaultAddressAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_Register: {
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
                 *       "name": "John Doe",
                 *       "email": "john@example.com",
                 *       "password": "securePassword123",
                 *       "phone": "0977883578"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description Register user */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "user": {
                     *           "id": 1,
                     *           "name": "John Doe",
                     *           "email": "john@example.com",
                     *           "phone": "0977883578",
                     *           "createdAt": "2025-11-23T10:00:00Z"
                     *         },
                     *         "token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_RegisterAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_Login: {
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
                 *       "email": "john@example.com",
                 *       "password": "securePassword123"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Login */
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
                     *           "id": 1,
                     *           "name": "John Doe",
                     *           "email": "john@example.com",
                     *           "loyaltyPoints": 150
                     *         },
                     *         "token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_LoginAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_GetCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get current user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": 1,
                     *         "name": "John Doe",
                     *         "email": "john@example.com",
                     *         "phone": "0977883578",
                     *         "loyaltyPoints": 150,
                     *         "createdAt": "2025-11-23T10:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_GetCurrentUserAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_Logout: {
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
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Logged out successfully"
                     *     }
                     */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ForgotPassword: {
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
                 *       "email": "john@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description Request password reset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Password reset email sent"
                     *     }
                     */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ResetPassword: {
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
                 *       "token": "reset-token-from-email",
                 *       "password": "newSecurePassword123"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description Reset password */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_GetCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "items": [
                     *           {
                     *             "id": 1,
                     *             "productId": 3,
                     *             "product": {
                     *               "id": 3,
                     *               "name": "BB Cream",
                     *               "price": 10.38,
                     *               "images": [
                     *                 "url"
                     *               ],
                     *               "stock": 15
                     *             },
                     *             "quantity": 2,
                     *             "variant": "60ml"
                     *           }
                     *         ],
                     *         "summary": {
                     *           "subtotal": 20.76,
                     *           "shipping": 5,
                     *           "tax": 2.58,
                     *           "discount": 0,
                     *           "total": 28.34
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_GetCartAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_AddToCart: {
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
                 *       "productId": 3,
                 *       "quantity": 2,
                 *       "variant": "60ml"
                 *     }
                 */
                "application/json": components["schemas"]["AddToCartRequest"];
            };
        };
        responses: {
            /** @description Add to cart */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Product added to cart"
                     *     }
                     */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_UpdateCartItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The line's id. */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 3
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCartItemRequest"];
            };
        };
        responses: {
            /** @description Update cart item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_UpdateCartItemAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_RemoveFromCart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The line's id. */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove from cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_RemoveFromCartAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ApplyCoupon: {
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
                 *       "code": "SAVE20"
                 *     }
                 */
                "application/json": components["schemas"]["ApplyCouponRequest"];
            };
        };
        responses: {
            /** @description Apply coupon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "discount": 5.52,
                     *         "newTotal": 22.82
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ApplyCouponAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_RemoveCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the coupon out of the cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_RemoveCouponAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_OpenApi: {
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_Docs: {
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListNotifications: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Only those that were not read. */
                unreadOnly?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get user notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "notifications": [
                     *           {
                     *             "id": 1,
                     *             "type": "order_shipped",
                     *             "title": "Your order has shipped!",
                     *             "message": "Order PE2LCHLRO is on its way",
                     *             "read": false,
                     *             "createdAt": "2025-11-23T10:00:00Z",
                     *             "data": {
                     *               "orderId": "PE2LCHLRO"
                     *             }
                     *           }
                     *         ],
                     *         "unreadCount": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListNotificationsAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ReadNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark notification as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_ReadNotificationAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ReadAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark all as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_ReadAllNotificationsAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListOrders: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["PureEssenceOrderStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get user orders */
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
                     *             "id": "PE2LCHLRO",
                     *             "status": "shipped",
                     *             "total": 28.34,
                     *             "itemCount": 3,
                     *             "createdAt": "2025-11-22T10:00:00Z",
                     *             "estimatedDelivery": "2025-11-30"
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 10,
                     *           "total": 5
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListOrdersAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_CreateOrder: {
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
                 *       "shippingAddressId": 1,
                 *       "billingAddressId": 1,
                 *       "paymentMethod": "mobile_money",
                 *       "couponCode": "SAVE20",
                 *       "giftMessage": "Happy Birthday!",
                 *       "giftWrap": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description Create order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "orderId": "PE2LCHLRO",
                     *         "total": 28.34,
                     *         "paymentUrl": "https://payment.gateway.com/pay/abc123",
                     *         "estimatedDelivery": "2025-11-30"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_CreateOrderAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_GetOrder: {
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
            /** @description Get order details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": "PE2LCHLRO",
                     *         "status": "shipped",
                     *         "items": [
                     *           {
                     *             "productId": 3,
                     *             "name": "BB Cream",
                     *             "quantity": 2,
                     *             "price": 10.38,
                     *             "image": "url"
                     *           }
                     *         ],
                     *         "shippingAddress": {
                     *           "name": "Home",
                     *           "street": "Kafue Rd Balmoral",
                     *           "city": "Chilanga",
                     *           "postalCode": "10101",
                     *           "phone": "0977883578"
                     *         },
                     *         "payment": {
                     *           "method": "mobile_money",
                     *           "status": "paid",
                     *           "paidAt": "2025-11-22T10:05:00Z"
                     *         },
                     *         "summary": {
                     *           "subtotal": 20.76,
                     *           "shipping": 5,
                     *           "tax": 2.58,
                     *           "discount": 0,
                     *           "total": 28.34
                     *         },
                     *         "tracking": {
                     *           "number": "TRK123456789",
                     *           "carrier": "DHL",
                     *           "status": "in_transit",
                     *           "estimatedDelivery": "2025-11-30",
                     *           "updates": [
                     *             {
                     *               "status": "picked_up",
                     *               "location": "Lusaka Warehouse",
                     *               "timestamp": "2025-11-22T14:00:00Z"
                     *             }
                     *           ]
                     *         },
                     *         "createdAt": "2025-11-22T10:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_GetOrderAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_TrackOrder: {
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
            /** @description Track order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "orderId": "PE2LCHLRO",
                     *         "trackingNumber": "TRK123456789",
                     *         "carrier": "DHL",
                     *         "status": "in_transit",
                     *         "estimatedDelivery": "2025-11-30",
                     *         "timeline": [
                     *           {
                     *             "status": "order_placed",
                     *             "timestamp": "2025-11-22T10:00:00Z",
                     *             "location": "Online"
                     *           },
                     *           {
                     *             "status": "processing",
                     *             "timestamp": "2025-11-22T11:00:00Z",
                     *             "location": "Lusaka Warehouse"
                     *           },
                     *           {
                     *             "status": "picked_up",
                     *             "timestamp": "2025-11-22T14:00:00Z",
                     *             "location": "Lusaka Warehouse"
                     *           },
                     *           {
                     *             "status": "in_transit",
                     *             "timestamp": "2025-11-23T08:00:00Z",
                     *             "location": "Chilanga Hub"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_TrackOrderAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_DownloadInvoice: {
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
            /** @description Download invoice */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_CancelOrder: {
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
                 *       "reason": "Changed my mind"
                 *     }
                 */
                "application/json": components["schemas"]["CancelOrderRequest"];
            };
        };
        responses: {
            /** @description Cancel order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_CancelOrderAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_Reorder: {
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
            /** @description Reorder */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_ReorderAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListProducts: {
        parameters: {
            query?: {
                /** @description Part of the name, number or address, in any case. */
                search?: string;
                /** @description The category that it belongs to. */
                category?: string;
                /** @description Only products that cost no less, in the store's currency. */
                minPrice?: number;
                /** @description Only products that cost no more, in the store's currency. */
                maxPrice?: number;
                /** @description The product's brand. */
                brand?: string;
                /** @description The skin type that it suits. */
                skinType?: "dry" | "oily" | "combination" | "sensitive";
                /** @description The order of the list. */
                sort?: components["schemas"]["ProductSort"];
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
            /** @description Get all products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "products": [
                     *           {
                     *             "id": 1,
                     *             "name": "Ultra Dry Skin Moisturizer",
                     *             "slug": "ultra-dry-skin-moisturizer",
                     *             "description": "Intensive hydration for dry skin",
                     *             "price": 18,
                     *             "originalPrice": 32,
                     *             "discount": 44,
                     *             "category": "skincare",
                     *             "brand": "Everdrop",
                     *             "skinType": [
                     *               "dry",
                     *               "sensitive"
                     *             ],
                     *             "images": [
                     *               "https://cdn.example.com/products/moisturizer-1.jpg",
                     *               "https://cdn.example.com/products/moisturizer-2.jpg"
                     *             ],
                     *             "stock": 45,
                     *             "rating": 4.5,
                     *             "reviewCount": 128,
                     *             "isFeatured": true,
                     *             "isNew": false,
                     *             "tags": [
                     *               "hydrating",
                     *               "organic",
                     *               "cruelty-free"
                     *             ]
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 20,
                     *           "total": 156,
                     *           "totalPages": 8
                     *         },
                     *         "filters": {
                     *           "categories": [
                     *             "skincare",
                     *             "makeup",
                     *             "foundation"
                     *           ],
                     *           "brands": [
                     *             "Everdrop",
                     *             "Onne",
                     *             "Pure Essence"
                     *           ],
                     *           "priceRange": {
                     *             "min": 5,
                     *             "max": 100
                     *           },
                     *           "skinTypes": [
                     *             "dry",
                     *             "oily",
                     *             "combination",
                     *             "sensitive"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListProductsAnswer"];
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_GetProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get product by id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Ultra Dry Skin Moisturizer",
                     *         "slug": "ultra-dry-skin-moisturizer",
                     *         "description": "Intensive hydration for dry skin. Our advanced formula penetrates deep...",
                     *         "longDescription": "Full product description with benefits, ingredients, usage...",
                     *         "price": 18,
                     *         "originalPrice": 32,
                     *         "discount": 44,
                     *         "category": "skincare",
                     *         "brand": "Everdrop",
                     *         "skinType": [
                     *           "dry",
                     *           "sensitive"
                     *         ],
                     *         "images": [
                     *           "url1",
                     *           "url2",
                     *           "url3"
                     *         ],
                     *         "stock": 45,
                     *         "rating": 4.5,
                     *         "reviewCount": 128,
                     *         "features": [
                     *           "Hyaluronic acid formula",
                     *           "24-hour hydration",
                     *           "Non-comedogenic"
                     *         ],
                     *         "ingredients": "Water, Hyaluronic Acid, Glycerin...",
                     *         "howToUse": "Apply morning and evening...",
                     *         "variants": [
                     *           {
                     *             "size": "50ml",
                     *             "price": 18,
                     *             "stock": 45
                     *           },
                     *           {
                     *             "size": "100ml",
                     *             "price": 29,
                     *             "stock": 32
                     *           }
                     *         ],
                     *         "relatedProducts": [
                     *           2,
                     *           5,
                     *           8
                     *         ],
                     *         "tags": [
                     *           "hydrating",
                     *           "organic",
                     *           "cruelty-free"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_GetProductAnswer"];
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_GetProductBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's name in addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get product by slug */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_GetProductBySlugAnswer"];
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListRelatedProducts: {
        parameters: {
            query?: {
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get related products */
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
                     *           "id": 2,
                     *           "name": "Gentle Face Cleanser",
                     *           "price": 15,
                     *           "images": [
                     *             "url"
                     *           ],
                     *           "rating": 4.3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListRelatedProductsAnswer"];
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_UpdateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "John Doe",
                 *       "phone": "0977883578"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        responses: {
            /** @description Update profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_UpdateProfileAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ChangePassword: {
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
                 *       "currentPassword": "oldPassword123",
                 *       "newPassword": "newSecurePassword123"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Change password */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_UploadAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description jpg, png or webp, 5 MB at most
                     */
                    avatar: string;
                };
            };
        };
        responses: {
            /** @description Upload profile picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_UploadAvatarAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListRecentlyViewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get recently viewed products */
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
                     *           "id": 1,
                     *           "name": "Ultra Dry Skin Moisturizer",
                     *           "price": 18,
                     *           "image": "url",
                     *           "viewedAt": "2025-11-23T09:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListRecentlyViewedAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_TrackProductView: {
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
                 *       "productId": 1
                 *     }
                 */
                "application/json": components["schemas"]["TrackViewRequest"];
            };
        };
        responses: {
            /** @description Track product view */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_TrackProductViewAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListReturns: {
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
            /** @description Get user returns */
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
                     *           "id": 1,
                     *           "orderId": "PE2LCHLRO",
                     *           "status": "approved",
                     *           "reason": "Product damaged",
                     *           "refundAmount": 28.34,
                     *           "createdAt": "2025-11-23T10:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListReturnsAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_CreateReturn: {
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
                 *       "orderId": "PE2LCHLRO",
                 *       "items": [
                 *         {
                 *           "productId": 3,
                 *           "quantity": 1,
                 *           "reason": "Product damaged"
                 *         }
                 *       ],
                 *       "description": "The product arrived with a crack in the bottle",
                 *       "images": [
                 *         "url1",
                 *         "url2"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateReturnRequest"];
            };
        };
        responses: {
            /** @description Create return request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_CreateReturnAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListReviews: {
        parameters: {
            query?: {
                /** @description One to five stars. */
                rating?: number;
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The product's id. */
                productId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get product reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "reviews": [
                     *           {
                     *             "id": 1,
                     *             "userId": 5,
                     *             "userName": "Sarah Johnson",
                     *             "userAvatar": "https://cdn.example.com/avatars/5.jpg",
                     *             "rating": 5,
                     *             "title": "Amazing product!",
                     *             "comment": "This moisturizer changed my skin completely...",
                     *             "verifiedPurchase": true,
                     *             "helpful": 24,
                     *             "notHelpful": 2,
                     *             "createdAt": "2025-11-20T14:30:00Z"
                     *           }
                     *         ],
                     *         "pagination": {
                     *           "page": 1,
                     *           "limit": 10,
                     *           "total": 128
                     *         },
                     *         "summary": {
                     *           "averageRating": 4.5,
                     *           "totalReviews": 128,
                     *           "ratingDistribution": {
                     *             "1": 2,
                     *             "2": 3,
                     *             "3": 8,
                     *             "4": 30,
                     *             "5": 85
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListReviewsAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_PostReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The product's id. */
                productId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 5,
                 *       "title": "Amazing product!",
                 *       "comment": "This moisturizer changed my skin completely..."
                 *     }
                 */
                "application/json": components["schemas"]["PostReviewRequest"];
            };
        };
        responses: {
            /** @description Submit review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "id": 129,
                     *         "rating": 5,
                     *         "title": "Amazing product!",
                     *         "comment": "This moisturizer changed my skin completely...",
                     *         "createdAt": "2025-11-23T10:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_PostReviewAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_MarkReviewHelpful: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The review's id. */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark review helpful */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "helpful": 25,
                     *         "notHelpful": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_MarkReviewHelpfulAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_Search: {
        parameters: {
            query: {
                /** @description What to search for; small typing errors are forgiven. */
                q: string;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "data": {
                     *         "products": [
                     *           {
                     *             "id": 1,
                     *             "name": "Ultra Dry Skin Moisturizer",
                     *             "price": 18,
                     *             "image": "url",
                     *             "category": "skincare"
                     *           }
                     *         ],
                     *         "suggestions": [
                     *           "moisturizer for dry skin",
                     *           "moisturizer organic",
                     *           "moisturizer night cream"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_SearchAnswer"];
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListTickets: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["TicketStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get support tickets */
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
                     *           "id": 1,
                     *           "subject": "Order not received",
                     *           "status": "open",
                     *           "priority": "high",
                     *           "createdAt": "2025-11-23T10:00:00Z",
                     *           "lastReply": "2025-11-23T11:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_ListTicketsAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_OpenTicket: {
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
                 *       "subject": "Order not received",
                 *       "category": "order_issue",
                 *       "priority": "high",
                 *       "message": "I haven't received my order yet...",
                 *       "orderId": "PE2LCHLRO"
                 *     }
                 */
                "application/json": components["schemas"]["OpenTicketRequest"];
            };
        };
        responses: {
            /** @description Create support ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_OpenTicketAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ListTicketMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get ticket messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_ListTicketMessagesAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_ReplyToTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "Thank you for the update..."
                 *     }
                 */
                "application/json": components["schemas"]["ReplyToTicketRequest"];
            };
        };
        responses: {
            /** @description Reply to ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_ReplyToTicketAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_GetWishlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get user wishlist */
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
                     *           "id": 1,
                     *           "productId": 5,
                     *           "product": {
                     *             "id": 5,
                     *             "name": "Long Lasting Make Up Fixer",
                     *             "price": 12,
                     *             "images": [
                     *               "url"
                     *             ],
                     *             "stock": 23,
                     *             "rating": 4.7
                     *           },
                     *           "addedAt": "2025-11-20T10:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PureEssence_GetWishlistAnswer"];
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
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_AddToWishlist: {
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
                 *       "productId": 5
                 *     }
                 */
                "application/json": components["schemas"]["AddToWishlistRequest"];
            };
        };
        responses: {
            /** @description Add to wishlist */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PureEssence_AddToWishlistAnswer"];
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
    PureEssence_RemoveFromWishlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's id. */
                productId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove from wishlist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Product removed from wishlist"
                     *     }
                     */
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
            /** @description `SERVER_ERROR`: something went wrong in the store. */
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
