// Generated from the OpenAPI document; do not edit.
export interface paths {
    "/api/v1/customer/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addresses
         * @description Saved addresses, oldest first. One of them is the default. For customers who are logged in.
         */
        get: operations["RocketryBox_ListAddresses"];
        put?: never;
        /**
         * Add address
         * @description The first address becomes the default. A customer has 50 at most. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_AddAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/addresses/{addressId}": {
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
        put: operations["RocketryBox_UpdateAddress"];
        post?: never;
        /**
         * Delete address
         * @description When it was the default, the oldest address takes its place. Orders keep their copy. For customers who are logged in.
         */
        delete: operations["RocketryBox_DeleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer analytics
         * @description What the customer ordered, paid, bought and looked at, by month and by kind. For customers who are logged in.
         */
        get: operations["RocketryBox_Analytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/auth/login": {
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
         * @description Answers an access token for 15 minutes and a refresh token for seven days. Accounts with two-factor login are refused until `otp` holds the code that was mailed. Anybody may call it.
         */
        post: operations["RocketryBox_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Makes an account that can log in to all of the store's APIs, and answers tokens. Anybody may call it.
         */
        post: operations["RocketryBox_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New tokens for a refresh token, which is then used up
         * @description Exchanges a refresh token for a new pair. Using it again ends the session. Anybody may call it.
         */
        post: operations["RocketryBox_Refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/auth/logout": {
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
         * @description Ends the session of this token at once, its refresh token included. For customers who are logged in.
         */
        post: operations["RocketryBox_Logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get cart
         * @description The cart with today's prices. For customers who are logged in.
         */
        get: operations["RocketryBox_GetCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/cart/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to cart
         * @description Adds pieces of a product, or of one variant. More pieces than there are, are refused. For customers who are logged in.
         */
        post: operations["RocketryBox_AddToCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/cart/items/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change how many of a product are in the cart
         * @description Sets the number of pieces of one line. For customers who are logged in.
         */
        put: operations["RocketryBox_UpdateCartItem"];
        post?: never;
        /**
         * Remove a product from the cart, or the variant that the query names
         * @description Answers the cart without it. For customers who are logged in.
         */
        delete: operations["RocketryBox_RemoveFromCart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/cart/apply-coupon": {
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
        post: operations["RocketryBox_ApplyCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/cart/coupon": {
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
         * Take the coupon out of the cart
         * @description Answers the cart without the discount. For customers who are logged in.
         */
        delete: operations["RocketryBox_RemoveCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List available coupons
         * @description Coupons that the customer can use now. For customers who are logged in.
         */
        get: operations["RocketryBox_ListCoupons"];
        put?: never;
        post?: never;
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
        get: operations["RocketryBox_OpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description (OpenAPI 3.1)
         * @description The same document below the customers' path. Anybody may call it.
         */
        get: operations["RocketryBox_CustomerOpenApi"];
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
        get: operations["RocketryBox_Docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page to read and try the API
         * @description The same page below the customers' path. Anybody may call it.
         */
        get: operations["RocketryBox_CustomerDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/gift-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List gift cards
         * @description Gift cards that the customer bought or redeemed. For customers who are logged in.
         */
        get: operations["RocketryBox_ListGiftCards"];
        put?: never;
        /**
         * Purchase gift card
         * @description Charges the saved payment method once. The codes are mailed to the recipient on the day that is named. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_BuyGiftCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/gift-cards/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem gift card
         * @description Moves the card's amount to the wallet. A code works once, for one customer. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_RedeemGiftCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/loyalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get loyalty status
         * @description Points that can be redeemed now, the tier, and what is missing to the next. For customers who are logged in.
         */
        get: operations["RocketryBox_LoyaltyStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/loyalty/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get loyalty history
         * @description Every movement of points, newest first. For customers who are logged in.
         */
        get: operations["RocketryBox_LoyaltyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/loyalty/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem loyalty points
         * @description Turns points into a coupon of one's own, or into goods or a service that staff hand over. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_RedeemPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description The newest first. For customers who are logged in.
         */
        get: operations["RocketryBox_ListNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/notifications/{notificationId}/read": {
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
        post: operations["RocketryBox_ReadNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description The customer's orders of all APIs, newest first, by status and day. For customers who are logged in.
         */
        get: operations["RocketryBox_ListOrders"];
        put?: never;
        /**
         * Order what is in the cart
         * @description Orders what is in the cart, in one step with stock and coupon. Paid by wallet, saved method, payment page or on delivery. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_CreateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get order details
         * @description One order with parcel, timeline and payment. For customers who are logged in.
         */
        get: operations["RocketryBox_GetOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description The customer's payments, newest first, by status and day. For customers who are logged in.
         */
        get: operations["RocketryBox_ListPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/payments/{paymentId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request refund
         * @description Asks for money back. The sum of an order's refunds never exceeds what was paid. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_RequestRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wallet
         * @description The customer's money with the store, and its movements, newest first. For customers who are logged in.
         */
        get: operations["RocketryBox_Wallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payment gateway's webhook
         * @description Called by the payment gateway, not by clients. The signature covers the raw body; an event that comes twice counts once. Anybody may call it.
         */
        post: operations["RocketryBox_PaymentWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment methods
         * @description Saved methods. Numbers show their last four digits only. For customers who are logged in.
         */
        get: operations["RocketryBox_ListPaymentMethods"];
        put?: never;
        /**
         * Add payment method
         * @description Only the last four digits of a card or bank account are stored. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_AddPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/payment-methods/{methodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update payment method
         * @description Fields left out stay as they are. For customers who are logged in.
         */
        put: operations["RocketryBox_UpdatePaymentMethod"];
        post?: never;
        /**
         * Delete payment method
         * @description The method cannot be charged any more. For customers who are logged in.
         */
        delete: operations["RocketryBox_DeletePaymentMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Products that are on sale, with filters. Anybody may call it.
         */
        get: operations["RocketryBox_ListProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get product
         * @description One product that is on sale. Anybody may call it.
         */
        get: operations["RocketryBox_GetProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get profile
         * @description The customer with addresses and preferences. For customers who are logged in.
         */
        get: operations["RocketryBox_GetProfile"];
        /**
         * Update profile
         * @description Fields left out stay as they are, also inside the preferences. Switching two-factor login off needs a mailed code as `otp`. For customers who are logged in.
         */
        put: operations["RocketryBox_UpdateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own reviews; of one product also those of others
         * @description Own reviews in any state; of one product also the approved ones of others. For customers who are logged in.
         */
        get: operations["RocketryBox_ListReviews"];
        put?: never;
        /**
         * Create review
         * @description One review for each customer and product. It shows once staff have approved it. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_CreateReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description The customer's subscriptions, newest first, by status. For customers who are logged in.
         */
        get: operations["RocketryBox_ListSubscriptions"];
        put?: never;
        /**
         * Create subscription
         * @description Orders the same product again in the rhythm that is chosen: one order and one charge for each delivery. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_CreateSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update subscription
         * @description Changes, pauses, resumes or cancels. Skipping leaves out the next delivery only. For customers who are logged in.
         */
        put: operations["RocketryBox_UpdateSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/support/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description The customer's tickets with their messages, newest first, by status. For customers who are logged in.
         */
        get: operations["RocketryBox_ListTickets"];
        put?: never;
        /**
         * Create ticket
         * @description As JSON, or as a form with files. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_CreateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload files, to be named in a ticket or a review
         * @description PDF, jpg, png or webp up to 5 MB each, told by the content and not by the name. For customers who are logged in.
         */
        post: operations["RocketryBox_Upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders/{orderId}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get order tracking
         * @description The order's way with places and times. For customers who are logged in.
         */
        get: operations["RocketryBox_TrackOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders/{orderId}/tracking/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to tracking updates
         * @description Sends updates of the parcel by email, SMS or push. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RocketryBox_SubscribeToTracking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/wishlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get wishlist
         * @description The products that the customer keeps in mind. For customers who are logged in.
         */
        get: operations["RocketryBox_GetWishlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/wishlist/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to wishlist
         * @description Adding a product again changes nothing. For customers who are logged in.
         */
        post: operations["RocketryBox_AddToWishlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/wishlist/items/{productId}": {
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
         * @description Answers the list without it. For customers who are logged in.
         */
        delete: operations["RocketryBox_RemoveFromWishlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddressList: {
            /** @description The customer's saved addresses, oldest first. */
            addresses: components["schemas"]["Address"][];
        };
        Address: {
            /** @description Its id. */
            id: string;
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state: string;
            /** @description The postal code. */
            pincode: string;
            /** @description The country. */
            country: string;
            /** @description Who receives the parcel. */
            contactName?: string;
            /** @description The phone number of who receives the parcel. */
            contactPhone?: string;
            /** @description Whether it is taken when none is named. */
            isDefault: boolean;
        };
        RocketryBox_ListAddressesAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["AddressList"];
        };
        AddAddressRequest: {
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state: string;
            /** @description The postal code. */
            pincode: string;
            /** @description The country. */
            country: string;
            /** @description Who receives the parcel. */
            contactName?: string | null;
            /** @description The phone number of who receives the parcel. */
            contactPhone?: string | null;
            /**
             * @description Whether it is taken when none is named.
             * @default false
             */
            isDefault?: boolean | null;
        };
        SavedAddress: {
            /** @description A text for people. */
            message: string;
            /** @description The address. */
            address: components["schemas"]["Address"];
        };
        RocketryBox_AddAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SavedAddress"];
        };
        UpdateAddressRequest: {
            /** @description Street and house number. */
            street?: string | null;
            /** @description The city. */
            city?: string | null;
            /** @description The state or province. */
            state?: string | null;
            /** @description The postal code. */
            pincode?: string | null;
            /** @description The country. */
            country?: string | null;
            /** @description Who receives the parcel. */
            contactName?: string | null;
            /** @description The phone number of who receives the parcel. */
            contactPhone?: string | null;
            /** @description Whether it is taken when none is named. */
            isDefault?: boolean | null;
        };
        RocketryBox_UpdateAddressAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SavedAddress"];
        };
        MessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            data: {
                /** @description A text for people. */
                message: string;
            };
        };
        CustomerAnalytics: {
            /** @description Orders, newest first. */
            orders: components["schemas"]["OrderAnalytics"];
            /** @description Products. */
            products: components["schemas"]["ProductAnalytics"];
            /** @description Payments, newest first. */
            payments: components["schemas"]["PaymentAnalytics"];
            /** @description What the customer does beside ordering. */
            activity: components["schemas"]["ActivityAnalytics"];
        };
        OrderAnalytics: {
            /**
             * Format: int64
             * @description Orders of the customer.
             */
            total: number;
            /**
             * Format: decimal
             * @description What the customer spent, less refunds, in the store's currency.
             */
            totalSpent: number;
            /**
             * Format: decimal
             * @description Revenue divided by the number of orders that were not cancelled, in the store's currency.
             */
            averageOrderValue: number;
            /** @description When the customer last ordered. */
            lastOrderDate?: string;
            /** @description Orders and their value, by month. */
            orderHistory: components["schemas"]["OrderHistory"][];
        };
        OrderHistory: {
            /** @description A day, as `YYYY-MM-DD`. */
            date: string;
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
        };
        ProductAnalytics: {
            /**
             * Format: int32
             * @description Products that the customer looked at.
             */
            viewed: number;
            /**
             * Format: int64
             * @description Products that the customer bought.
             */
            purchased: number;
            /**
             * Format: int32
             * @description Products on the customer's wishlist.
             */
            wishlisted: number;
            /** @description Categories that there are. */
            categories: components["schemas"]["CategoryAnalytics"][];
        };
        CategoryAnalytics: {
            /** @description The category that it belongs to. */
            category: string;
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
        };
        PaymentAnalytics: {
            /**
             * Format: decimal
             * @description What the customer spent, less refunds, in the store's currency.
             */
            totalSpent: number;
            /** @description Which methods the customer used, and how often. */
            paymentMethods: components["schemas"]["MethodAnalytics"][];
            /** @description Refunds. */
            refunds: components["schemas"]["RefundAnalytics"];
        };
        MethodAnalytics: {
            /** @description How it is paid. */
            method: components["schemas"]["RocketryBoxPaymentMethod"];
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
        };
        /** @enum {string} */
        RocketryBoxPaymentMethod: "cod" | "online" | "wallet";
        RefundAnalytics: {
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /** @description Reasons of refunds, and how often each was given. */
            reasons: {
                [key: string]: number;
            };
        };
        ActivityAnalytics: {
            /**
             * Format: date-time
             * @description The last login.
             */
            lastLogin: string;
            /**
             * Format: int32
             * @description How often the customer has logged in.
             */
            loginCount: number;
            /**
             * Format: int32
             * @description How many reviews there are.
             */
            reviewCount: number;
            /**
             * Format: int32
             * @description Tickets of the customer.
             */
            supportTickets: number;
        };
        RocketryBox_AnalyticsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CustomerAnalytics"];
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
            /** @description Goes into the header `Authorization: Bearer`. */
            accessToken: string;
            /** @description Good for one new pair of tokens. */
            refreshToken: string;
            /** @description The account. */
            user: components["schemas"]["Profile"];
        };
        Profile: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phone: string;
            /** @description Where it stands. */
            status: components["schemas"]["AccountStatus"];
            /** @description Whether the address is known to be the account's own. */
            emailVerified: boolean;
            /** @description Whether the number is known to be the customer's own. */
            phoneVerified: boolean;
            /** @description The customer's saved addresses, oldest first. */
            addresses: components["schemas"]["Address"][];
            /** @description What the customer prefers. */
            preferences: components["schemas"]["Preferences"];
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
             * @description The last login.
             */
            lastLogin?: string;
        };
        /** @enum {string} */
        AccountStatus: "active" | "inactive" | "suspended";
        Preferences: {
            /** @description Language of messages, as `en`. */
            language: string;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications: components["schemas"]["NotificationPreferences"];
            /** @description Whether the customer may be sent marketing. */
            marketingConsent: boolean;
            /** @description How pages look. */
            theme: string;
            /** @description Whether logins need a mailed code, too. */
            twoFactor?: boolean;
        };
        NotificationPreferences: {
            /** @description The email address, or whether emails are wanted. */
            email: boolean;
            /** @description Whether text messages are wanted. */
            sms: boolean;
            /** @description Whether push messages are wanted. */
            push: boolean;
            /** @description Whether messages about orders are wanted. */
            orderUpdates: boolean;
            /** @description Whether offers are wanted. */
            promotions: boolean;
            /** @description Whether newsletters are wanted. */
            newsletters: boolean;
        };
        RocketryBox_LoginAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["LoggedIn"];
        };
        RegisterRequest: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The phone number. */
            phone: string;
            /** @description The password. */
            password: string;
            /** @description The password once more. */
            confirmPassword: string;
            /**
             * @description The customer accepts the store's terms; must be true.
             * @constant
             */
            acceptTerms: true;
        };
        Registered: {
            /** @description A text for people. */
            message: string;
            /** @description The account. */
            user: components["schemas"]["Profile"];
        };
        RocketryBox_RegisterAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Registered"];
        };
        RefreshRequest: {
            /** @description Good for one new pair of tokens. */
            refreshToken: string;
        };
        Tokens: {
            /** @description Goes into the header `Authorization: Bearer`. */
            accessToken: string;
            /** @description Good for one new pair of tokens. */
            refreshToken: string;
        };
        RocketryBox_RefreshAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Tokens"];
        };
        Cart: {
            /** @description Its id. */
            id: string;
            /** @description What is in it. */
            items: components["schemas"]["CartItem"][];
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
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
            /** @description Why the cart's coupon does not count. */
            couponProblem?: components["schemas"]["CouponProblem"];
        };
        CartItem: {
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
            /** @description What it is called. */
            name: string;
            /** @description Address of a picture. */
            image?: string;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string;
        };
        CouponProblem: {
            /** @description The code, in any case. */
            code: string;
            /** @description A text for people. */
            message: string;
        };
        RocketryBox_GetCartAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Cart"];
        };
        AddToCartRequest: {
            /** @description The product's id. */
            productId: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
        };
        ChangedCart: {
            /** @description A text for people. */
            message: string;
            /** @description The cart as it is now. */
            cart: components["schemas"]["Cart"];
        };
        RocketryBox_AddToCartAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedCart"];
        };
        UpdateCartItemRequest: {
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description Which form of the product, such as `60ml`; left out: the first one. */
            variant?: string | null;
        };
        RocketryBox_UpdateCartItemAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedCart"];
        };
        RocketryBox_RemoveFromCartAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedCart"];
        };
        ApplyCouponRequest: {
            /** @description The code, in any case. */
            code: string;
        };
        RocketryBox_ApplyCouponAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedCart"];
        };
        RocketryBox_RemoveCouponAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedCart"];
        };
        CouponList: {
            /** @description The coupons of this page. */
            coupons: components["schemas"]["Coupon"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
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
             * @description The first moment that counts; a date alone means the start of that day.
             */
            startDate: string;
            /**
             * Format: date-time
             * @description The last moment that counts; a date alone means the end of that day.
             */
            endDate: string;
            /**
             * Format: int32
             * @description How often it can be used in all; left out: any number of times.
             */
            usageLimit?: number;
            /**
             * Format: int32
             * @description How often it was used.
             */
            usedCount: number;
            /** @description Where it stands. */
            status: components["schemas"]["CouponState"];
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
        CouponType: "percentage" | "fixed";
        /** @enum {string} */
        CouponState: "active" | "inactive" | "expired";
        Meta: {
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
            pages: number;
        };
        RocketryBox_ListCouponsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CouponList"];
        };
        /** @enum {string} */
        GiftCardStatus: "active" | "redeemed" | "expired";
        GiftCardList: {
            /** @description Gift cards. */
            giftCards: components["schemas"]["GiftCard"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
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
            /** @description Where it stands. */
            status: components["schemas"]["GiftCardStatus"];
            /**
             * Format: date-time
             * @description When it was issued.
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description When it was redeemed.
             */
            redeemedAt?: string;
            /** @description A text for people. */
            message?: string;
            /** @description Who wrote it. */
            sender?: string;
            /** @description Who is to have it. */
            recipient?: string;
        };
        RocketryBox_ListGiftCardsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["GiftCardList"];
        };
        BuyGiftCardsRequest: {
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description A text for people. */
            message?: string | null;
            /**
             * Format: email
             * @description Where it is mailed to.
             */
            recipientEmail?: string | null;
            /** @description How it is paid. */
            paymentMethod: string;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            deliveryDate?: string | null;
        };
        BoughtGiftCards: {
            /** @description A text for people. */
            message: string;
            /** @description Gift cards. */
            giftCards: components["schemas"]["GiftCard"][];
        };
        RocketryBox_BuyGiftCardsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["BoughtGiftCards"];
        };
        RedeemGiftCardRequest: {
            /** @description The code, in any case. */
            code: string;
        };
        RedeemedGiftCard: {
            /** @description A text for people. */
            message: string;
            /**
             * Format: decimal
             * @description The balance afterwards, in the store's currency.
             */
            balance: number;
        };
        RocketryBox_RedeemGiftCardAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RedeemedGiftCard"];
        };
        LoyaltyStatus: {
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /** @description The tier that the points make. */
            tier: components["schemas"]["LoyaltyTier"];
            /** @description The tier above; left out in the highest. */
            nextTier: components["schemas"]["NextTier"] | null;
            /** @description What the tier gives. */
            benefits: components["schemas"]["LoyaltyBenefit"][];
        };
        LoyaltyTier: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: int32
             * @description Counts from the lowest tier.
             */
            level: number;
            /**
             * Format: int32
             * @description Points that the tier takes.
             */
            pointsRequired: number;
            /** @description What the tier gives. */
            benefits: components["schemas"]["LoyaltyBenefit"][];
        };
        LoyaltyBenefit: {
            /** @description What kind it is. */
            type: string;
            /** @description A text that describes it. */
            description: string;
            /**
             * Format: decimal
             * @description How much of it: percent, or a number, by the type.
             */
            value: number;
        };
        NextTier: {
            /** @description What it is called. */
            name: string;
            /**
             * Format: int32
             * @description Points that the tier takes.
             */
            pointsRequired: number;
            /**
             * Format: int64
             * @description Points that are missing for the tier.
             */
            pointsNeeded: number;
        };
        RocketryBox_LoyaltyStatusAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["LoyaltyStatus"];
        };
        /** @enum {string} */
        LoyaltyEntryKind: "earn" | "redeem";
        LoyaltyHistory: {
            /** @description Movements of points, newest first. */
            history: components["schemas"]["LoyaltyTransaction"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        LoyaltyTransaction: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: components["schemas"]["LoyaltyEntryKind"];
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /** @description A text that describes it. */
            description: string;
            /** @description The order's id. */
            orderId?: string;
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
        RocketryBox_LoyaltyHistoryAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["LoyaltyHistory"];
        };
        RedeemPointsRequest: {
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /** @description What kind it is. */
            type: components["schemas"]["LoyaltyReward"];
        };
        /** @enum {string} */
        LoyaltyReward: "discount" | "product" | "service";
        RedeemedPoints: {
            /** @description A text for people. */
            message: string;
            /** @description The redemption. */
            redemption: components["schemas"]["LoyaltyRedemption"];
        };
        LoyaltyRedemption: {
            /** @description Its id. */
            id: string;
            /**
             * Format: int64
             * @description Loyalty points.
             */
            points: number;
            /** @description What kind it is. */
            type: components["schemas"]["LoyaltyReward"];
            /**
             * Format: decimal
             * @description What the points are worth, in the store's currency.
             */
            value: number;
            /** @description Where it stands. */
            status: components["schemas"]["RedemptionStatus"];
            /** @description Code of a coupon, in any case. */
            couponCode?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        /** @enum {string} */
        RedemptionStatus: "pending" | "completed" | "failed";
        RocketryBox_RedeemPointsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RedeemedPoints"];
        };
        NotificationList: {
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications: components["schemas"]["Notification"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Notification: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: string;
            /** @description Where it stands. */
            status: string;
            /** @description Who is to have it. */
            recipient: string;
            /** @description The text of the message. */
            content: components["schemas"]["NotificationContent"];
            /** @description A small map of texts that belong to it. */
            metadata: components["schemas"]["NotificationMetadata"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt: string;
        };
        NotificationContent: {
            /** @description What it is about. */
            subject: string;
            /** @description The text of the message; in emails HTML. */
            body: string;
        };
        NotificationMetadata: {
            /** @description The order's id. */
            orderId?: string;
            /** @description The ticket's id. */
            ticketId?: string;
            /** @description How urgent it is. */
            priority: string;
            /**
             * Format: int32
             * @description How often it was tried again.
             */
            retryCount: number;
        };
        RocketryBox_ListNotificationsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["NotificationList"];
        };
        /** @enum {string} */
        RocketryBoxOrderStatus: "pending" | "processing" | "shipped" | "delivered" | "cancelled";
        OrderList: {
            /** @description Orders, newest first. */
            orders: components["schemas"]["Order"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Order: {
            /** @description Its id. */
            id: string;
            /** @description The parcel's number. */
            trackingId: string;
            /** @description Where it stands. */
            status: components["schemas"]["RocketryBoxOrderStatus"];
            /** @description Whose order it is. */
            customer: components["schemas"]["CustomerInfo"];
            /** @description Where the parcel goes. */
            deliveryAddress: components["schemas"]["DeliveryAddress"];
            /** @description What the parcel weighs, measures and is worth. */
            package: components["schemas"]["Package"];
            /** @description The order's way, oldest first. */
            timeline: components["schemas"]["Timeline"][];
            /** @description How and whether it is paid. */
            payment: components["schemas"]["PaymentInfo"];
            /** @description How fast it is delivered. */
            serviceType: string;
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
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
        CustomerInfo: {
            /** @description What it is called. */
            name: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phone: string;
        };
        DeliveryAddress: {
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state: string;
            /** @description The postal code. */
            pincode: string;
            /** @description The country. */
            country: string;
            /** @description Who receives the parcel. */
            contactName?: string;
            /** @description The phone number of who receives the parcel. */
            contactPhone?: string;
        };
        Package: {
            /**
             * Format: decimal
             * @description The weight in kilograms.
             */
            weight: number;
            /** @description Length, width and height in centimetres. */
            dimensions: components["schemas"]["Dimensions"];
            /** @description What is in it. */
            items: components["schemas"]["PackageItem"][];
            /**
             * Format: decimal
             * @description What the parcel is worth, in the store's currency.
             */
            totalValue: number;
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
        PackageItem: {
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
            value: number;
        };
        Timeline: {
            /** @description Where it stands. */
            status: components["schemas"]["RocketryBoxOrderStatus"];
            /** @description Where the parcel was. */
            location: string;
            /**
             * Format: date-time
             * @description When it happened, or when this was answered.
             */
            timestamp: string;
            /** @description A text that describes it. */
            description: string;
        };
        PaymentInfo: {
            /** @description Where it stands. */
            status: components["schemas"]["RocketryBoxPaymentStatus"];
            /** @description How it is paid. */
            method: components["schemas"]["RocketryBoxPaymentMethod"];
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description What the gateway calls the payment. */
            transactionId?: string;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paidAt?: string;
            /** @description The page on which it can be paid. */
            paymentUrl?: string;
        };
        /** @enum {string} */
        RocketryBoxPaymentStatus: "pending" | "completed" | "failed" | "refunded";
        RocketryBox_ListOrdersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["OrderList"];
        };
        CreateOrderRequest: {
            /** @description How it is paid. */
            paymentMethod: components["schemas"]["RocketryBoxPaymentMethod"];
            /** @description Where the parcel goes. */
            shippingAddress?: string | null;
            /** @description Where the bill goes. */
            billingAddress?: string | null;
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
        PlacedOrder: {
            /** @description A text for people. */
            message: string;
            /** @description The order. */
            order: components["schemas"]["Order"];
            /** @description The page on which it can be paid. */
            paymentUrl?: string;
        };
        RocketryBox_CreateOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["PlacedOrder"];
        };
        RocketryBox_GetOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Order"];
        };
        PaymentList: {
            /** @description Payments, newest first. */
            payments: components["schemas"]["Payment"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Payment: {
            /** @description Its id. */
            id: string;
            /** @description The order's id. */
            orderId: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description Where it stands. */
            status: components["schemas"]["RocketryBoxPaymentStatus"];
            /** @description How it is paid. */
            method: components["schemas"]["RocketryBoxPaymentMethod"];
            /** @description What belongs to it beside the message. */
            details: components["schemas"]["PaymentDetails"];
            /**
             * Format: decimal
             * @description What was paid back so far, in the store's currency.
             */
            refundedAmount: number;
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
        PaymentDetails: {
            /** @description What the gateway calls the payment. */
            transactionId?: string;
            /** @description The payment gateway. */
            gateway?: string;
        };
        RocketryBox_ListPaymentsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["PaymentList"];
        };
        RefundRequest: {
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
        };
        RequestedRefund: {
            /** @description A text for people. */
            message: string;
            /** @description The refund. */
            refund: components["schemas"]["Refund"];
        };
        Refund: {
            /** @description Its id. */
            id: string;
            /** @description The order's id. */
            orderId: string;
            /** @description The payment's id. */
            paymentId: string;
            /**
             * Format: decimal
             * @description An amount in the store's currency, as a decimal number.
             */
            amount: number;
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description Where it stands. */
            status: components["schemas"]["RocketryBoxRefundStatus"];
            /**
             * Format: date-time
             * @description When it was processed.
             */
            processedAt?: string;
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
        RocketryBoxRefundStatus: "pending" | "processing" | "completed" | "failed";
        RocketryBox_RequestRefundAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["RequestedRefund"];
        };
        Wallet: {
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
            meta: components["schemas"]["Meta"];
        };
        WalletEntry: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: string;
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
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        RocketryBox_WalletAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Wallet"];
        };
        MethodList: {
            /** @description Saved payment methods. */
            methods: components["schemas"]["Method"][];
            /** @description Id of the method that is taken when none is named. */
            defaultMethod?: string;
        };
        Method: {
            /** @description Its id. */
            id: string;
            /** @description What kind it is. */
            type: components["schemas"]["SavedPaymentMethodType"];
            /** @description What belongs to it beside the message. */
            details: components["schemas"]["MethodDetails"];
            /** @description Whether it is taken when none is named. */
            isDefault: boolean;
            /** @description Where it stands. */
            status: components["schemas"]["MethodStatus"];
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
        SavedPaymentMethodType: "card" | "bank" | "upi";
        MethodDetails: {
            /** @description The last four digits. */
            last4?: string;
            /** @description The product's brand. */
            brand?: string;
            /**
             * Format: int32
             * @description Month in which the card expires, 1 to 12.
             */
            expiryMonth?: number;
            /**
             * Format: int32
             * @description Year in which the card expires.
             */
            expiryYear?: number;
            /** @description The bank account's number; only its last four digits are ever answered. */
            accountNumber?: string;
            /** @description The bank's code. */
            ifscCode?: string;
            /** @description Whose bank account it is. */
            accountHolderName?: string;
            /** @description The UPI address. */
            upiId?: string;
            /** @description Who issued the method. */
            provider?: string;
        };
        /** @enum {string} */
        MethodStatus: "active" | "inactive";
        RocketryBox_ListPaymentMethodsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["MethodList"];
        };
        AddMethodRequest: {
            /** @description What kind it is. */
            type: components["schemas"]["SavedPaymentMethodType"];
            /** @description What belongs to it beside the message. */
            details: components["schemas"]["MethodDetailsRequest"];
            /**
             * @description Whether it is taken when none is named.
             * @default false
             */
            isDefault?: boolean | null;
        };
        MethodDetailsRequest: {
            /** @description The last four digits. */
            last4?: string | null;
            /** @description The product's brand. */
            brand?: string | null;
            /**
             * Format: int32
             * @description Month in which the card expires, 1 to 12.
             */
            expiryMonth?: number | null;
            /**
             * Format: int32
             * @description Year in which the card expires.
             */
            expiryYear?: number | null;
            /** @description The number. */
            number?: string | null;
            /** @description The card's number; only its last four digits are kept. */
            cardNumber?: string | null;
            /** @description The bank account's number; only its last four digits are ever answered. */
            accountNumber?: string | null;
            /** @description The bank's code. */
            ifscCode?: string | null;
            /** @description Whose bank account it is. */
            accountHolderName?: string | null;
            /** @description The UPI address. */
            upiId?: string | null;
            /** @description Who issued the method. */
            provider?: string | null;
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token?: string | null;
        };
        SavedMethod: {
            /** @description A text for people. */
            message: string;
            /** @description How it is paid. */
            method: components["schemas"]["Method"];
        };
        RocketryBox_AddPaymentMethodAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SavedMethod"];
        };
        UpdateMethodRequest: {
            /** @description Whether it is taken when none is named. */
            isDefault?: boolean | null;
            /** @description What belongs to it beside the message. */
            details?: components["schemas"]["MethodDetailsRequest"] | null;
        };
        RocketryBox_UpdatePaymentMethodAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SavedMethod"];
        };
        /** @enum {string} */
        ProductSort: "price-asc" | "price-desc" | "newest" | "popular" | "rating";
        ProductList: {
            /** @description Products. */
            products: components["schemas"]["Product"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Product: {
            /** @description Its id. */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description The stock keeping unit. */
            sku: string;
            /** @description A text that describes it. */
            description: string;
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
            /** @description The category that it belongs to. */
            category: string;
            /** @description Where it stands. */
            status: string;
            /** @description Addresses of pictures, the main one first. */
            images: components["schemas"]["ProductImage"][];
            /** @description Length, width and height in centimetres. */
            dimensions: components["schemas"]["Dimensions"];
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
            /** @description Whether it is the main one. */
            isPrimary: boolean;
        };
        RocketryBox_ListProductsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ProductList"];
        };
        RocketryBox_GetProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Product"];
        };
        RocketryBox_GetProfileAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Profile"];
        };
        UpdateProfileRequest: {
            /** @description What it is called. */
            name?: string | null;
            /** @description The phone number. */
            phone?: string | null;
            /** @description What the customer prefers. */
            preferences?: components["schemas"]["PreferencesRequest"] | null;
            /** @description The code that was mailed. */
            otp?: string | null;
        };
        PreferencesRequest: {
            /** @description Language of messages, as `en`. */
            language?: string | null;
            /** @description ISO 4217 code of the amounts' currency. */
            currency?: string | null;
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications?: components["schemas"]["NotificationsRequest"] | null;
            /** @description Whether the customer may be sent marketing. */
            marketingConsent?: boolean | null;
            /** @description How pages look. */
            theme?: components["schemas"]["RocketryBoxTheme"] | null;
            /** @description Whether logins need a mailed code, too. */
            twoFactor?: boolean | null;
        };
        NotificationsRequest: {
            /** @description The email address, or whether emails are wanted. */
            email?: boolean | null;
            /** @description Whether text messages are wanted. */
            sms?: boolean | null;
            /** @description Whether push messages are wanted. */
            push?: boolean | null;
            /** @description Whether messages about orders are wanted. */
            orderUpdates?: boolean | null;
            /** @description Whether offers are wanted. */
            promotions?: boolean | null;
            /** @description Whether newsletters are wanted. */
            newsletters?: boolean | null;
        };
        /** @enum {string} */
        RocketryBoxTheme: "light" | "dark" | "system";
        UpdatedProfile: {
            /** @description A text for people. */
            message: string;
            /** @description The customer's profile. */
            profile: components["schemas"]["Profile"];
        };
        RocketryBox_UpdateProfileAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["UpdatedProfile"];
        };
        ReviewList: {
            /** @description Reviews, newest first. */
            reviews: components["schemas"]["Review"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Review: {
            /** @description Its id. */
            id: string;
            /** @description The product's id. */
            productId: string;
            /** @description The customer's id. */
            customerId: string;
            /**
             * Format: int32
             * @description One to five stars.
             */
            rating: number;
            /** @description A short text above it. */
            title: string;
            /** @description What the customer writes. */
            comment: string;
            /** @description Addresses of pictures, the main one first. */
            images?: string[];
            /**
             * Format: int32
             * @description How many found the review helpful.
             */
            helpful: number;
            /** @description Where it stands. */
            status: components["schemas"]["ReviewStatus"];
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
        ReviewStatus: "pending" | "approved" | "rejected";
        RocketryBox_ListReviewsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ReviewList"];
        };
        CreateReviewRequest: {
            /** @description The product's id. */
            productId: string;
            /**
             * Format: int32
             * @description One to five stars.
             */
            rating: number;
            /** @description A short text above it. */
            title: string;
            /** @description What the customer writes. */
            comment: string;
            /** @description Addresses of pictures, the main one first. */
            images?: string[] | null;
        };
        CreatedReview: {
            /** @description A text for people. */
            message: string;
            /** @description The review. */
            review: components["schemas"]["Review"];
        };
        RocketryBox_CreateReviewAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CreatedReview"];
        };
        /** @enum {string} */
        SubscriptionStatus: "active" | "paused" | "cancelled";
        SubscriptionList: {
            /** @description Subscriptions. */
            subscriptions: components["schemas"]["Subscription"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Subscription: {
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
            /** @description How it is paid. */
            paymentMethod: string;
            /** @description Where the parcel goes. */
            shippingAddress: string;
            /** @description What the customer prefers. */
            preferences: components["schemas"]["SubscriptionPreferences"];
            /** @description Where it stands. */
            status: components["schemas"]["SubscriptionStatus"];
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
        SubscriptionFrequency: "weekly" | "biweekly" | "monthly" | "quarterly";
        SubscriptionPreferences: {
            /**
             * Format: int32
             * @description Day of the week or month of the delivery.
             */
            deliveryDay?: number;
            /** @description Time of day of the delivery. */
            deliveryTime?: string;
            /** @description Leave out the next delivery. */
            skipNext: boolean;
            /**
             * Format: date
             * @description No delivery before this moment.
             */
            pauseUntil?: string;
        };
        RocketryBox_ListSubscriptionsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SubscriptionList"];
        };
        CreateSubscriptionRequest: {
            /** @description The product's id. */
            productId: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /** @description How often. */
            frequency: components["schemas"]["SubscriptionFrequency"];
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            startDate: string;
            /** @description How it is paid. */
            paymentMethod: string;
            /** @description Where the parcel goes. */
            shippingAddress: string;
            /** @description What the customer prefers. */
            preferences?: components["schemas"]["SubscriptionPreferencesRequest"] | null;
        };
        SubscriptionPreferencesRequest: {
            /**
             * Format: int32
             * @description Day of the week or month of the delivery.
             */
            deliveryDay?: number | null;
            /** @description Time of day of the delivery. */
            deliveryTime?: string | null;
            /** @description Leave out the next delivery. */
            skipNext?: boolean | null;
            /**
             * Format: date-time
             * @description A moment; without an offset it is UTC. A date alone is the start of that day of the store.
             */
            pauseUntil?: string | null;
        };
        SavedSubscription: {
            /** @description A text for people. */
            message: string;
            /** @description The subscription. */
            subscription: components["schemas"]["Subscription"];
        };
        RocketryBox_CreateSubscriptionAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SavedSubscription"];
        };
        UpdateSubscriptionRequest: {
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity?: number | null;
            /** @description How often. */
            frequency?: components["schemas"]["SubscriptionFrequency"] | null;
            /** @description How it is paid. */
            paymentMethod?: string | null;
            /** @description Where the parcel goes. */
            shippingAddress?: string | null;
            /** @description What the customer prefers. */
            preferences?: components["schemas"]["SubscriptionPreferencesRequest"] | null;
            /** @description Where it stands. */
            status?: components["schemas"]["SubscriptionStatus"] | null;
        };
        RocketryBox_UpdateSubscriptionAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["SavedSubscription"];
        };
        /** @enum {string} */
        TicketStatus: "open" | "in-progress" | "resolved" | "closed";
        TicketList: {
            /** @description Tickets, newest first. */
            tickets: components["schemas"]["Ticket"][];
            /** @description The page of the list. */
            meta: components["schemas"]["Meta"];
        };
        Ticket: {
            /** @description Its id. */
            id: string;
            /** @description What it is about. */
            subject: string;
            /** @description A text that describes it. */
            description: string;
            /** @description How urgent it is. */
            priority: components["schemas"]["RocketryBoxTicketPriority"];
            /** @description The category that it belongs to. */
            category: components["schemas"]["RocketryBoxTicketCategory"];
            /** @description Where it stands. */
            status: components["schemas"]["TicketStatus"];
            /** @description Messages, in the order of time. */
            messages: components["schemas"]["TicketMessage"][];
            /** @description Files that came with it. */
            attachments?: components["schemas"]["Attachment"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            lastUpdated: string;
        };
        /** @enum {string} */
        RocketryBoxTicketPriority: "low" | "medium" | "high";
        /** @enum {string} */
        RocketryBoxTicketCategory: "technical" | "billing" | "shipping" | "other";
        TicketMessage: {
            /** @description Its id. */
            id: string;
            /** @description Who wrote it. */
            sender: string;
            /** @description The text of the message. */
            content: string;
            /** @description Files that came with it. */
            attachments?: components["schemas"]["Attachment"][];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        Attachment: {
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
        RocketryBox_ListTicketsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["TicketList"];
        };
        CreateTicketRequest: {
            /** @description What it is about. */
            subject: string;
            /** @description A text that describes it. */
            description: string;
            /** @description How urgent it is. */
            priority: components["schemas"]["RocketryBoxTicketPriority"];
            /** @description The category that it belongs to. */
            category: components["schemas"]["RocketryBoxTicketCategory"];
            /** @description Files that came with it. */
            attachments?: (string | Record<string, never>)[] | null;
        };
        CreatedTicket: {
            /** @description A text for people. */
            message: string;
            /** @description The ticket. */
            ticket: components["schemas"]["Ticket"];
        };
        RocketryBox_CreateTicketAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["CreatedTicket"];
        };
        Uploads: {
            /** @description A text for people. */
            message: string;
            /** @description The files as they were kept. */
            files: components["schemas"]["Attachment"][];
        };
        RocketryBox_UploadAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Uploads"];
        };
        Tracking: {
            /** @description The order's id. */
            orderId: string;
            /** @description The parcel's number. */
            trackingId: string;
            /** @description Where it stands. */
            status: components["schemas"]["RocketryBoxOrderStatus"];
            /** @description Where the parcel was seen last. */
            currentLocation: string;
            /**
             * Format: date
             * @description When the parcel should arrive.
             */
            estimatedDelivery: string;
            /** @description The order's way, oldest first. */
            timeline: components["schemas"]["Timeline"][];
            /** @description Who carries the parcel. */
            courier: components["schemas"]["Courier"];
        };
        Courier: {
            /** @description What it is called. */
            name: string;
            /** @description The page on which the carrier shows the parcel. */
            trackingUrl: string;
            /** @description The phone number. */
            phone: string;
        };
        RocketryBox_TrackOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Tracking"];
        };
        SubscribeRequest: {
            /** @description By which ways messages are sent. */
            channels: components["schemas"]["TrackingChannel"][];
            /** @description How often. */
            frequency: components["schemas"]["TrackingFrequency"];
        };
        /** @enum {string} */
        TrackingChannel: "email" | "sms" | "push";
        /** @enum {string} */
        TrackingFrequency: "realtime" | "daily" | "status-change";
        Subscribed: {
            /** @description A text for people. */
            message: string;
            /** @description The subscription. */
            subscription: components["schemas"]["TrackingSubscription"];
        };
        TrackingSubscription: {
            /** @description Its id. */
            id: string;
            /** @description The order's id. */
            orderId: string;
            /** @description By which ways messages are sent. */
            channels: components["schemas"]["MessageChannel"][];
            /** @description How often. */
            frequency: components["schemas"]["TrackingFrequency"];
            /** @description Where it stands. */
            status: components["schemas"]["TrackingSubscriptionStatus"];
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
        MessageChannel: "email" | "sms" | "whats-app" | "push";
        /** @enum {string} */
        TrackingSubscriptionStatus: "active" | "paused" | "cancelled";
        RocketryBox_SubscribeToTrackingAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Subscribed"];
        };
        Wishlist: {
            /** @description Its id. */
            id: string;
            /** @description What is in it. */
            items: components["schemas"]["WishlistItem"][];
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
        WishlistItem: {
            /** @description The product's id. */
            productId: string;
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
            /** @description The product. */
            product: components["schemas"]["Product"];
        };
        RocketryBox_GetWishlistAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["Wishlist"];
        };
        AddToWishlistRequest: {
            /** @description The product's id. */
            productId: string;
        };
        ChangedWishlist: {
            /** @description A text for people. */
            message: string;
            /** @description The wishlist as it is now. */
            wishlist: components["schemas"]["Wishlist"];
        };
        RocketryBox_AddToWishlistAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedWishlist"];
        };
        RocketryBox_RemoveFromWishlistAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What was asked for. */
            data: components["schemas"]["ChangedWishlist"];
        };
        Quote: {
            /** @description The lines of the quote. */
            lines: components["schemas"]["QuoteLine"][];
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
                /** @description What is wrong with each field, or what the order costs now */
                details?: {
                    /** @description What it really costs, where the price has changed. */
                    quote?: components["schemas"]["Quote"];
                } & {
                    [key: string]: string[];
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
    RocketryBox_ListAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListAddressesAnswer"];
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
    RocketryBox_AddAddress: {
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
                    "application/json": components["schemas"]["RocketryBox_AddAddressAnswer"];
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
    RocketryBox_UpdateAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address's id. */
                addressId: string;
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
                    "application/json": components["schemas"]["RocketryBox_UpdateAddressAnswer"];
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
    RocketryBox_DeleteAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address's id. */
                addressId: string;
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
    RocketryBox_Analytics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer analytics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_AnalyticsAnswer"];
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
    RocketryBox_Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["RocketryBox_LoginAnswer"];
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
    RocketryBox_Register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description Register */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RegisterAnswer"];
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
    RocketryBox_Refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description New tokens for a refresh token, which is then used up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RefreshAnswer"];
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
    RocketryBox_Logout: {
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
    RocketryBox_GetCart: {
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
                    "application/json": components["schemas"]["RocketryBox_GetCartAnswer"];
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
    RocketryBox_AddToCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["RocketryBox_AddToCartAnswer"];
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
    RocketryBox_UpdateCartItem: {
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
                "application/json": components["schemas"]["UpdateCartItemRequest"];
            };
        };
        responses: {
            /** @description Change how many of a product are in the cart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_UpdateCartItemAnswer"];
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
    RocketryBox_RemoveFromCart: {
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
            /** @description Remove a product from the cart, or the variant that the query names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RemoveFromCartAnswer"];
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
    RocketryBox_ApplyCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["RocketryBox_ApplyCouponAnswer"];
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
    RocketryBox_RemoveCoupon: {
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
                    "application/json": components["schemas"]["RocketryBox_RemoveCouponAnswer"];
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
    RocketryBox_ListCoupons: {
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
            /** @description List available coupons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListCouponsAnswer"];
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
    RocketryBox_OpenApi: {
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
    RocketryBox_CustomerOpenApi: {
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
    RocketryBox_Docs: {
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
    RocketryBox_CustomerDocs: {
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
    RocketryBox_ListGiftCards: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["GiftCardStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List gift cards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListGiftCardsAnswer"];
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
    RocketryBox_BuyGiftCards: {
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
                "application/json": components["schemas"]["BuyGiftCardsRequest"];
            };
        };
        responses: {
            /** @description Purchase gift card */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_BuyGiftCardsAnswer"];
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
    RocketryBox_RedeemGiftCard: {
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
                "application/json": components["schemas"]["RedeemGiftCardRequest"];
            };
        };
        responses: {
            /** @description Redeem gift card */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RedeemGiftCardAnswer"];
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
    RocketryBox_LoyaltyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get loyalty status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_LoyaltyStatusAnswer"];
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
    RocketryBox_LoyaltyHistory: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description What kind it is. */
                type?: components["schemas"]["LoyaltyEntryKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get loyalty history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_LoyaltyHistoryAnswer"];
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
    RocketryBox_RedeemPoints: {
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
                "application/json": components["schemas"]["RedeemPointsRequest"];
            };
        };
        responses: {
            /** @description Redeem loyalty points */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RedeemPointsAnswer"];
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
    RocketryBox_ListNotifications: {
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
            /** @description List notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListNotificationsAnswer"];
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
    RocketryBox_ReadNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification's id. */
                notificationId: string;
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
    RocketryBox_ListOrders: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: components["schemas"]["RocketryBoxOrderStatus"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListOrdersAnswer"];
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
    RocketryBox_CreateOrder: {
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
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description Order what is in the cart */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_CreateOrderAnswer"];
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
    RocketryBox_GetOrder: {
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
                    "application/json": components["schemas"]["RocketryBox_GetOrderAnswer"];
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
    RocketryBox_ListPayments: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["RocketryBoxPaymentStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List payments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListPaymentsAnswer"];
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
    RocketryBox_RequestRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The payment's id. */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description Request refund */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RequestRefundAnswer"];
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
    RocketryBox_Wallet: {
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
            /** @description Wallet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_WalletAnswer"];
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
    RocketryBox_PaymentWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment gateway's webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds. the payment's signature does not verify. */
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
    RocketryBox_ListPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List payment methods */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListPaymentMethodsAnswer"];
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
    RocketryBox_AddPaymentMethod: {
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
                "application/json": components["schemas"]["AddMethodRequest"];
            };
        };
        responses: {
            /** @description Add payment method */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_AddPaymentMethodAnswer"];
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
    RocketryBox_UpdatePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment method's id. */
                methodId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateMethodRequest"];
            };
        };
        responses: {
            /** @description Update payment method */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_UpdatePaymentMethodAnswer"];
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
    RocketryBox_DeletePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment method's id. */
                methodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete payment method */
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
    RocketryBox_ListProducts: {
        parameters: {
            query?: {
                /** @description Part of the name, number or address, in any case. */
                search?: string;
                /** @description The category that it belongs to. */
                category?: string;
                /** @description The product's brand. */
                brand?: string;
                /** @description Only products that cost no less, in the store's currency. */
                minPrice?: number;
                /** @description Only products that cost no more, in the store's currency. */
                maxPrice?: number;
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
            /** @description List products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListProductsAnswer"];
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
    RocketryBox_GetProduct: {
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
            /** @description Get product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_GetProductAnswer"];
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
    RocketryBox_GetProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_GetProfileAnswer"];
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
    RocketryBox_UpdateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
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
                    "application/json": components["schemas"]["RocketryBox_UpdateProfileAnswer"];
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
    RocketryBox_ListReviews: {
        parameters: {
            query?: {
                /** @description The product's id. */
                productId?: string;
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
            /** @description List one's own reviews; of one product also those of others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListReviewsAnswer"];
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
    RocketryBox_CreateReview: {
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
                "application/json": components["schemas"]["CreateReviewRequest"];
            };
        };
        responses: {
            /** @description Create review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_CreateReviewAnswer"];
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
    RocketryBox_ListSubscriptions: {
        parameters: {
            query?: {
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description Where it stands. */
                status?: components["schemas"]["SubscriptionStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List subscriptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListSubscriptionsAnswer"];
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
    RocketryBox_CreateSubscription: {
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
                "application/json": components["schemas"]["CreateSubscriptionRequest"];
            };
        };
        responses: {
            /** @description Create subscription */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_CreateSubscriptionAnswer"];
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
    RocketryBox_UpdateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The subscription that the order is a delivery of. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateSubscriptionRequest"];
            };
        };
        responses: {
            /** @description Update subscription */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_UpdateSubscriptionAnswer"];
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
    RocketryBox_ListTickets: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: components["schemas"]["TicketStatus"];
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
            /** @description List tickets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_ListTicketsAnswer"];
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
    RocketryBox_CreateTicket: {
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
                "application/json": components["schemas"]["CreateTicketRequest"];
                "multipart/form-data": {
                    /** @description What it is about. */
                    subject: string;
                    /** @description A text that describes it. */
                    description: string;
                    /** @description How urgent it is. */
                    priority: components["schemas"]["RocketryBoxTicketPriority"];
                    /** @description The category that it belongs to. */
                    category: components["schemas"]["RocketryBoxTicketCategory"];
                    /** @description Files of this field. */
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description Create ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_CreateTicketAnswer"];
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
    RocketryBox_Upload: {
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
                     * @description PDF, jpg, png or webp, 5 MB at most
                     */
                    files: string;
                };
            };
        };
        responses: {
            /** @description Upload files, to be named in a ticket or a review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_UploadAnswer"];
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
    RocketryBox_TrackOrder: {
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
            /** @description Get order tracking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_TrackOrderAnswer"];
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
    RocketryBox_SubscribeToTracking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeRequest"];
            };
        };
        responses: {
            /** @description Subscribe to tracking updates */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_SubscribeToTrackingAnswer"];
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
    RocketryBox_GetWishlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get wishlist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_GetWishlistAnswer"];
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
    RocketryBox_AddToWishlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["RocketryBox_AddToWishlistAnswer"];
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
    RocketryBox_RemoveFromWishlist: {
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
            /** @description Remove from wishlist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RocketryBox_RemoveFromWishlistAnswer"];
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
