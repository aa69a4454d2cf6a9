error-unexpected = حدث خلل داخل البرنامج: { $detail }
