// Generated from the OpenAPI document; do not edit.
export interface paths {
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
         * Register
         * @description Makes an account and mails a code of six digits, good for ten minutes. Until it is verified, logins are refused. Anybody may call it.
         */
        post: operations["RasCurrys_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify email
         * @description Verifies the address by the mailed code and answers a token for 24 hours. Five wrong codes void it. Anybody may call it.
         */
        post: operations["RasCurrys_VerifyEmail"];
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
         * @description Answers a token for 24 hours. Refused until the email is verified; after ten failures the account is locked for 15 minutes. Anybody may call it.
         */
        post: operations["RasCurrys_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/add-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add phone
         * @description Sets the phone number, without which most routes answer 428. For customers who are logged in.
         */
        post: operations["RasCurrys_AddPhone"];
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
         * @description The account behind the token. For customers who are logged in.
         */
        get: operations["RasCurrys_GetCurrentUser"];
        put?: never;
        post?: never;
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
         * Forgot password
         * @description Mails a code. The answer is the same for an email that no account has. Anybody may call it.
         */
        post: operations["RasCurrys_ForgotPassword"];
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
         * @description Sets a new password by the mailed code, and ends all sessions of the account. Anybody may call it.
         */
        post: operations["RasCurrys_ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/resend-otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend OTP
         * @description Mails a new code and voids the one before. Anybody may call it.
         */
        post: operations["RasCurrys_ResendOtp"];
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
        get: operations["RasCurrys_OpenApi"];
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
        get: operations["RasCurrys_Docs"];
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
         * Get my orders
         * @description The customer's orders of all APIs, newest first. For customers who are logged in.
         */
        get: operations["RasCurrys_ListMyOrders"];
        put?: never;
        /**
         * Create order
         * @description Prices are computed here: a total that differs is refused with the right quote. Pieces are reserved until the order is paid or 30 minutes are over. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["RasCurrys_CreateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get order details
         * @description One order; staff see everybody's. For customers who are logged in.
         */
        get: operations["RasCurrys_GetOrder"];
        /**
         * Update order status (admin)
         * @description Moves an order on. Statuses only go forward. For staff.
         */
        put: operations["RasCurrys_UpdateOrder"];
        post?: never;
        /**
         * Cancel order
         * @description Possible until the parcel leaves. Restocks, and refunds what was paid. For customers who are logged in.
         */
        delete: operations["RasCurrys_CancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/admin/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all orders (admin)
         * @description Orders of all customers, newest first. For staff.
         */
        get: operations["RasCurrys_ListAllOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create payment order
         * @description Opens a payment at the gateway for an order. `amount` is in minor units (paise) and must be the order's total. For customers who are logged in.
         */
        post: operations["RasCurrys_CreatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify payment
         * @description Proves by the gateway's signature that the checkout was paid. The order is confirmed once. For customers who are logged in.
         */
        post: operations["RasCurrys_VerifyPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Razorpay's webhook
         * @description Called by Razorpay, not by clients. The signature covers the raw body; an event that comes twice counts once. Anybody may call it.
         */
        post: operations["RasCurrys_PaymentWebhook"];
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
         * Get products
         * @description Products that are on sale. Anybody may call it.
         */
        get: operations["RasCurrys_ListProducts"];
        put?: never;
        /**
         * Create product (admin)
         * @description The product is on sale in every API within seconds. For staff.
         */
        post: operations["RasCurrys_CreateProduct"];
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
         * Get product
         * @description One product that is on sale. Anybody may call it.
         */
        get: operations["RasCurrys_GetProduct"];
        /**
         * Update product (admin)
         * @description Fields left out stay as they are. For staff.
         */
        put: operations["RasCurrys_UpdateProduct"];
        post?: never;
        /**
         * Delete product (admin)
         * @description Takes the product off sale in every API. Orders keep their lines. For staff.
         */
        delete: operations["RasCurrys_DeleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get system settings (superadmin)
         * @description Whether orders and cash on delivery are taken, and what customers are told while they are not. For staff.
         */
        get: operations["RasCurrys_GetSettings"];
        /**
         * Update system settings (superadmin)
         * @description Fields left out stay as they are. Holds for every API. For staff.
         */
        put: operations["RasCurrys_UpdateSettings"];
        post?: never;
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
         * Get all users (admin)
         * @description Accounts of customers, newest first. For staff.
         */
        get: operations["RasCurrys_ListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user (admin)
         * @description One customer's account. For staff.
         */
        get: operations["RasCurrys_GetUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get admins (superadmin)
         * @description Accounts of staff. For staff.
         */
        get: operations["RasCurrys_ListAdmins"];
        put?: never;
        /**
         * Make a user admin (superadmin)
         * @description Gives an account that exists the role of an admin. For staff.
         */
        post: operations["RasCurrys_AddAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/{id}": {
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
         * Make an admin a user again (superadmin)
         * @description Makes a member of staff a customer again. Nobody removes themselves. For staff.
         */
        delete: operations["RasCurrys_RemoveAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RegisterRequest: {
            /** @description The person's name. */
            fullName: string;
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The password. */
            password: string;
            /** @description The phone number. */
            phoneNumber?: string | null;
        };
        Registered: {
            /** @description The account's id. */
            userId: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The person's name. */
            fullName: string;
        };
        RasCurrys_RegisterAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["Registered"];
        VerifyEmailRequest: {
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The code that was mailed. */
            otp: string;
        };
        SignedIn: {
            /** @description Goes into the header `Authorization: Bearer`, or proves what a link said. */
            token: string;
            /** @description The account. */
            user: components["schemas"]["User"];
        };
        User: {
            /** @description The account's id. */
            userId: string;
            /** @description Its id. */
            _id: string;
            /** @description The person's name. */
            fullName: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phoneNumber?: string;
            /** @description Whether the number is known to be the customer's own. */
            phoneVerified: boolean;
            /** @description Whether the address is known to be the account's own. */
            emailVerified: boolean;
            /** @description What the account may do. */
            role: components["schemas"]["RasCurrysRole"];
            /** @description Where it stands. */
            status: components["schemas"]["AccountStatus"];
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
             * @description When the last login was.
             */
            lastLoginAt?: string;
        };
        /** @enum {string} */
        RasCurrysRole: "user" | "admin" | "superadmin";
        /** @enum {string} */
        AccountStatus: "active" | "inactive" | "suspended";
        RasCurrys_VerifyEmailAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["SignedIn"];
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
        RasCurrys_LoginAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["SignedIn"];
        AddPhoneRequest: {
            /** @description The phone number. */
            phoneNumber: string;
        };
        Phone: {
            /** @description The phone number. */
            phoneNumber: string;
            /** @description Whether the number is known to be the customer's own. */
            phoneVerified: boolean;
        };
        RasCurrys_AddPhoneAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["Phone"];
        Me: {
            /** @description The account. */
            user: components["schemas"]["User"];
        };
        RasCurrys_GetCurrentUserAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["Me"];
        EmailRequest: {
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
        };
        EmailSent: {
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description Always true: it does not tell whether the address has an account. */
            emailSent: boolean;
        };
        RasCurrys_ForgotPasswordAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["EmailSent"];
        ResetPasswordRequest: {
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The code that was mailed. */
            otp: string;
            /** @description The password that holds from now on. */
            newPassword: string;
        };
        PasswordReset: {
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description Always true. */
            passwordReset: boolean;
        };
        RasCurrys_ResetPasswordAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["PasswordReset"];
        RasCurrys_ResendOtpAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["EmailSent"];
        CreateOrderRequest: {
            /** @description What is in it. */
            items: components["schemas"]["OrderItemRequest"][];
            /** @description How it is paid. */
            paymentMethod: components["schemas"]["RasCurrysPaymentMethod"];
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount?: number | null;
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
        };
        /** @enum {string} */
        RasCurrysPaymentMethod: "razorpay" | "cod";
        PlacedOrder: {
            /** @description The order's id. */
            orderId: string;
            /** @description Its id. */
            _id: string;
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount: number;
            /** @description Where the order stands. */
            orderStatus: components["schemas"]["RasCurrysOrderStatus"];
            /** @description Where the money is. */
            paymentStatus: components["schemas"]["RasCurrysPaymentStatus"];
        };
        /** @enum {string} */
        RasCurrysOrderStatus: "pending" | "confirmed" | "shipped" | "delivered" | "cancelled";
        /** @enum {string} */
        RasCurrysPaymentStatus: "pending" | "completed" | "failed" | "refunded";
        RasCurrys_CreateOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["PlacedOrder"];
        OrderList: {
            /** @description Orders, newest first. */
            orders: components["schemas"]["Order"][];
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
        };
        Order: {
            /** @description Its id. */
            _id: string;
            /** @description The order's id. */
            orderId: string;
            /** @description The account. */
            user: components["schemas"]["OrderUser"];
            /** @description What is in it. */
            items: components["schemas"]["OrderItem"][];
            /**
             * Format: decimal
             * @description What the order costs in all, in the store's currency. Where it is sent, another total is refused with the right quote.
             */
            totalAmount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description How it is paid. */
            paymentMethod: components["schemas"]["RasCurrysPaymentMethod"];
            /** @description Where the money is. */
            paymentStatus: components["schemas"]["RasCurrysPaymentStatus"];
            /**
             * Format: decimal
             * @description What was paid back so far, in the store's currency.
             */
            refundedAmount?: number;
            /** @description Where the order stands. */
            orderStatus: components["schemas"]["RasCurrysOrderStatus"];
            /** @description The parcel's number. */
            trackingNumber: string;
            /** @description Who carries the parcel. */
            carrier?: string;
            /** @description The page on which the carrier shows the parcel. */
            trackingUrl?: string;
            /** @description Where the parcel goes. */
            shippingAddress?: components["schemas"]["OrderAddress"];
            /** @description Code of a coupon, in any case. */
            couponCode?: string;
            /** @description Whether the order is wrapped as a gift. */
            giftWrap: boolean;
            /** @description What the giver writes; it goes into the parcel. */
            giftMessage?: string;
            /** @description The page on which it can be paid. */
            paymentUrl?: string;
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
        };
        OrderUser: {
            /** @description The account's id. */
            userId: string;
            /** @description The person's name. */
            fullName: string;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The phone number. */
            phoneNumber?: string;
        };
        OrderItem: {
            /** @description The product's id. */
            productId: string;
            /** @description What it is called. */
            name: string;
            /** @description The size, as shown and as ordered by. */
            size?: string;
            /** @description Address of a picture. */
            image?: string;
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
            phoneNumber?: string;
        };
        RasCurrys_ListMyOrdersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["OrderList"];
        OrderAnswer: {
            /** @description The order. */
            order: components["schemas"]["Order"];
        };
        RasCurrys_GetOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["OrderAnswer"];
        RasCurrys_ListAllOrdersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["OrderList"];
        UpdateOrderRequest: {
            /** @description Where the order stands. */
            orderStatus: components["schemas"]["RasCurrysOrderStatus"];
            /** @description The parcel's number. */
            trackingNumber?: string | null;
        };
        RasCurrys_UpdateOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["OrderAnswer"];
        CancelledOrder: {
            /** @description The order's id. */
            orderId: string;
            /** @description Where the order stands. */
            orderStatus: components["schemas"]["RasCurrysOrderStatus"];
        };
        RasCurrys_CancelOrderAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["CancelledOrder"];
        CreatePaymentRequest: {
            /** @description The order's id. */
            orderId: string;
        };
        StartedPayment: {
            /** @description The order's id. */
            orderId: string;
            /**
             * Format: int64
             * @description The order's total in minor units (paise), as the gateway's checkout takes it.
             */
            amount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description The gateway's public key, for its checkout. */
            razorpayKeyId: string;
            /** @description What the gateway calls the order. */
            razorpayOrderId: string;
            /** @description The store's own reference. */
            receipt: string;
        };
        RasCurrys_CreatePaymentAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["StartedPayment"];
        VerifyPaymentRequest: {
            /** @description The order's id. */
            orderId: string;
            /** @description What the gateway calls the payment. */
            razorpayPaymentId: string;
            /** @description What the gateway calls the order. */
            razorpayOrderId: string;
            /** @description The gateway's proof that the payment is its own. */
            razorpaySignature: string;
        };
        VerifiedPayment: {
            /** @description Where the money is. */
            paymentStatus: components["schemas"]["RasCurrysPaymentStatus"];
            /** @description Where the order stands. */
            orderStatus: components["schemas"]["RasCurrysOrderStatus"];
        };
        RasCurrys_VerifyPaymentAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["VerifiedPayment"];
        MessageAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message: string;
        };
        ProductList: {
            /** @description Products. */
            products: components["schemas"]["Product"][];
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
        };
        Product: {
            /** @description Its id. */
            _id: string;
            /** @description The product's id. */
            productId: string;
            /** @description What it is called. */
            name: string;
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
            originalPrice?: number;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock: number;
            /** @description The category that it belongs to. */
            category: string;
            /** @description The product's brand. */
            brand?: string;
            /** @description Addresses of pictures, the main one first. */
            images: string[];
            /** @description Labels. */
            tags: string[];
            /** @description Whether it is switched on. */
            isActive: boolean;
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
        RasCurrys_ListProductsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["ProductList"];
        ProductAnswer: {
            /** @description The product. */
            product: components["schemas"]["Product"];
        };
        RasCurrys_GetProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["ProductAnswer"];
        CreateProductRequest: {
            /** @description What it is called. */
            name: string;
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
            /** @description A text that describes it. */
            description?: string | null;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number | null;
            /** @description The product's brand. */
            brand?: string | null;
            /** @description Addresses of pictures, the main one first. */
            images?: string[] | null;
            /** @description Labels. */
            tags?: string[] | null;
        };
        RasCurrys_CreateProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["ProductAnswer"];
        UpdateProductRequest: {
            /** @description What it is called. */
            name?: string | null;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price?: number | null;
            /**
             * Format: int32
             * @description Pieces that can be ordered now.
             */
            stock?: number | null;
            /** @description The category that it belongs to. */
            category?: string | null;
            /** @description A text that describes it. */
            description?: string | null;
            /**
             * Format: decimal
             * @description The price before the discount, in the store's currency.
             */
            originalPrice?: number | null;
            /** @description The product's brand. */
            brand?: string | null;
            /** @description Addresses of pictures, the main one first. */
            images?: string[] | null;
            /** @description Labels. */
            tags?: string[] | null;
            /** @description Whether it is switched on. */
            isActive?: boolean | null;
        };
        RasCurrys_UpdateProductAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["ProductAnswer"];
        SettingsAnswer: {
            /** @description The settings. */
            settings: components["schemas"]["Settings"];
        };
        Settings: {
            /** @description Whether customers can place orders. */
            acceptOrders: boolean;
            /** @description Whether orders can be paid on delivery. */
            cashOnDelivery: boolean;
            /** @description What customers are told while no orders are taken. */
            closedMessage: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt?: string;
        };
        RasCurrys_GetSettingsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["SettingsAnswer"];
        UpdateSettingsRequest: {
            /** @description Whether customers can place orders. */
            acceptOrders?: boolean | null;
            /** @description Whether orders can be paid on delivery. */
            cashOnDelivery?: boolean | null;
            /** @description What customers are told while no orders are taken. */
            closedMessage?: string | null;
        };
        RasCurrys_UpdateSettingsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["SettingsAnswer"];
        UserList: {
            /** @description Accounts. */
            users: components["schemas"]["User"][];
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
        };
        RasCurrys_ListUsersAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["UserList"];
        RasCurrys_GetUserAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["Me"];
        AdminList: {
            /** @description Members of staff. */
            admins: components["schemas"]["User"][];
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
        };
        RasCurrys_ListAdminsAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["AdminList"];
        RasCurrys_AddAdminAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["Me"];
        RasCurrys_RemoveAdminAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description A text for people. */
            message?: string;
        } & components["schemas"]["Me"];
        Fault: {
            /** @description Name of the field. */
            field: string;
            /** @description A text for people. */
            message: string;
            /** @description What came, unless it is secret. */
            value?: unknown;
        };
        Quote: {
            /** @description The lines of the quote. */
            lines: components["schemas"]["QuoteLine"][];
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
                 * @example INVALID_CREDENTIALS
                 */
                code: string;
                /** @description A text for people. */
                message: string;
                details?: {
                    /** @description All wrong inputs. */
                    fields?: components["schemas"]["Fault"][];
                    /** @description What it really costs, where the price has changed. */
                    quote?: components["schemas"]["Quote"];
                };
            };
        };
        TooManyRequests: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /**
             * @description What went wrong, for programs.
             * @constant
             */
            error: "RATE_LIMIT_EXCEEDED";
            /** @description A text for people. */
            message: string;
            /**
             * Format: int64
             * @description When the call may be made again, in milliseconds since 1970.
             */
            retryAfter: number;
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
    RasCurrys_Register: {
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
                    "application/json": components["schemas"]["RasCurrys_RegisterAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_VerifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description Verify email */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_VerifyEmailAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_Login: {
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
                    "application/json": components["schemas"]["RasCurrys_LoginAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_AddPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPhoneRequest"];
            };
        };
        responses: {
            /** @description Add phone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_AddPhoneAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
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
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_GetCurrentUser: {
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
                    "application/json": components["schemas"]["RasCurrys_GetCurrentUserAnswer"];
                };
            };
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description Forgot password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ForgotPasswordAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ResetPassword: {
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
            /** @description Reset password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ResetPasswordAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ResendOtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description Resend OTP */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ResendOtpAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `INVALID_CREDENTIALS`: email or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_OpenApi: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_Docs: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ListMyOrders: {
        parameters: {
            query?: {
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description How many to leave out from the beginning. */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get my orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ListMyOrdersAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_CreateOrder: {
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
            /** @description Create order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_CreateOrderAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
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
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_GetOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["RasCurrys_GetOrderAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
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
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_UpdateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrderRequest"];
            };
        };
        responses: {
            /** @description Update order status (admin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_UpdateOrderAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_CancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_CancelOrderAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
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
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ListAllOrders: {
        parameters: {
            query?: {
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description How many to leave out from the beginning. */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get all orders (admin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ListAllOrdersAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_CreatePayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentRequest"];
            };
        };
        responses: {
            /** @description Create payment order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_CreatePaymentAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
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
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_VerifyPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyPaymentRequest"];
            };
        };
        responses: {
            /** @description Verify payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_VerifyPaymentAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             *     `SIGNATURE_MISMATCH`: the payment's signature does not verify.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `TOKEN_REQUIRED`: no access token came.
             *     `INVALID_CREDENTIALS`: email or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `PHONE_REQUIRED`: the account needs a phone number first. */
            428: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_PaymentWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Razorpay's webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `SIGNATURE_MISMATCH`: the payment's signature does not verify.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ListProducts: {
        parameters: {
            query?: {
                /** @description Part of the name, number or address, in any case. */
                search?: string;
                /** @description The category that it belongs to. */
                category?: string;
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description How many to leave out from the beginning. */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ListProductsAnswer"];
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_CreateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductRequest"];
            };
        };
        responses: {
            /** @description Create product (admin) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_CreateProductAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_GetProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["RasCurrys_GetProductAnswer"];
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_UpdateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateProductRequest"];
            };
        };
        responses: {
            /** @description Update product (admin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_UpdateProductAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_DeleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete product (admin) */
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_GetSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get system settings (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_GetSettingsAnswer"];
                };
            };
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_UpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsRequest"];
            };
        };
        responses: {
            /** @description Update system settings (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_UpdateSettingsAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ListUsers: {
        parameters: {
            query?: {
                /** @description How many a page has, 100 at most. */
                limit?: number;
                /** @description How many to leave out from the beginning. */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get all users (admin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ListUsersAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_GetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get user (admin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_GetUserAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_ListAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get admins (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_ListAdminsAnswer"];
                };
            };
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_AddAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description Make a user admin (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_AddAdminAnswer"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: input is missing, malformed or out of bounds.
             *     `INVALID_OTP`: the code is wrong, expired or used.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `TOKEN_REQUIRED`: no access token came.
             *     `INVALID_CREDENTIALS`: email or password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             *     `EMAIL_NOT_VERIFIED`: the account must verify its email first.
             */
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
            /** @description `ACCOUNT_LOCKED`: too many failed logins; see Retry-After. */
            423: {
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
    RasCurrys_RemoveAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make an admin a user again (superadmin) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RasCurrys_RemoveAdminAnswer"];
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
            /** @description `TOKEN_REQUIRED`: no access token came. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description `INVALID_TOKEN`: the token is malformed, expired, revoked, or another API's.
             *     `FORBIDDEN`: the caller may not do this.
             */
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
                    "application/json": components["schemas"]["TooManyRequests"];
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
